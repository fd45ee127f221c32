package org.qingshen.integrity.rules;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.DateFact;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** T1: no report is older than the data it reports. */
@Component
class ReportBeforeData extends FactRule {

  ReportBeforeData() {
    super("T1", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return of(sheet, Event.REPORT_WRITTEN)
        .flatMap(
            report ->
                of(sheet, Event.MEASURED)
                    .filter(data -> data.on().isAfter(report.on()))
                    .map(data -> found(report, data, settings)))
        .toList();
  }

  private static Stream<DateFact> of(FactSheet sheet, Event event) {
    return sheet.dates().stream().filter(date -> date.event() == event);
  }

  private Finding found(DateFact report, DateFact data, RuleSettings settings) {
    Text said = Text.of("integrityrules.t1", report.on().toString(), data.on().toString());
    return Found.by(this, settings).at(report.field()).at(data.field()).says(said, said);
  }
}
