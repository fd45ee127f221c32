package org.qingshen.integrity.rules;

import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** O5: an option that is done has the date of its completion and something that shows it. */
@Component
class DoneWithoutEvidence extends FactRule {

  DoneWithoutEvidence() {
    super("O5", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.options().stream()
        .filter(OptionFact::done)
        .filter(option -> option.completedOn() == null || unseen(option))
        .map(option -> found(option, settings))
        .toList();
  }

  private static boolean unseen(OptionFact option) {
    return option.evidence().isEmpty() && !option.meterData();
  }

  private Finding found(OptionFact option, RuleSettings settings) {
    Text said =
        unseen(option)
            ? Text.of("integrityrules.o5.evidence", option.name())
            : Text.of("integrityrules.o5.date", option.name());
    return Found.by(this, settings).at(option.field()).says(said, said);
  }
}
