package org.qingshen.integrity.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qingshen.integrity.facts.DateFact;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O6: nothing is completed before it starts, before the audit starts, or in the future; nothing is
 * evaluated before it is disclosed. When data were measured is rule T1's question.
 */
@Component
class DatesOutOfOrder extends FactRule {

  DatesOutOfOrder() {
    super("O6", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    events(sheet, settings, findings);
    LocalDate today = Days.of(sheet.at());
    LocalDate start = first(sheet, Event.AUDIT_STARTED);
    for (OptionFact option : sheet.options()) {
      option(option, start, today, settings, findings);
    }
    return findings;
  }

  private void events(FactSheet sheet, RuleSettings settings, List<Finding> findings) {
    List<DateFact> dates =
        sheet.dates().stream()
            .filter(date -> date.event() != Event.MEASURED)
            .sorted(Comparator.comparing(DateFact::event))
            .toList();
    for (int i = 1; i < dates.size(); i++) {
      DateFact early = dates.get(i - 1);
      DateFact late = dates.get(i);
      if (late.event() != early.event() && late.on().isBefore(early.on())) {
        Text said =
            Text.of(
                "integrityrules.o6.order",
                Days.event(late.event()),
                late.on().toString(),
                Days.event(early.event()),
                early.on().toString());
        findings.add(Found.by(this, settings).at(late.field()).at(early.field()).says(said, said));
      }
    }
  }

  private void option(
      OptionFact option,
      LocalDate auditStart,
      LocalDate today,
      RuleSettings settings,
      List<Finding> findings) {
    LocalDate done = option.completedOn();
    if (done == null) {
      return;
    }
    String on = done.toString();
    Text said = null;
    if (option.startedOn() != null && done.isBefore(option.startedOn())) {
      said = Text.of("integrityrules.o6.start", option.name(), on, option.startedOn().toString());
    } else if (auditStart != null && option.done() && done.isBefore(auditStart)) {
      said = Text.of("integrityrules.o6.audit", option.name(), on, auditStart.toString());
    } else if (option.done() && done.isAfter(today)) {
      said = Text.of("integrityrules.o6.future", option.name(), on);
    }
    if (said != null) {
      findings.add(Found.by(this, settings).at(option.field()).says(said, said));
    }
  }

  private static LocalDate first(FactSheet sheet, Event event) {
    return sheet.dates().stream()
        .filter(date -> date.event() == event)
        .map(DateFact::on)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
