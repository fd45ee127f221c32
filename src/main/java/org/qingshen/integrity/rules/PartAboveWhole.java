package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** U2: no single option or enterprise saves more than all of them together. */
@Component
class PartAboveWhole extends FactRule {

  PartAboveWhole() {
    super("U2", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return Savings.ofOptions(sheet)
        .flatMap(part -> whole(sheet, part).stream().flatMap(all -> above(part, all, settings)))
        .toList();
  }

  private static Optional<Measure> whole(FactSheet sheet, Measure part) {
    Amount amount = Amount.of(part);
    return Savings.totals(sheet).stream()
        .filter(total -> Savings.alike(total, part) && amount.comparable(Amount.of(total)))
        .max((a, b) -> Amount.of(a).value().compareTo(Amount.of(b).value()));
  }

  private Stream<Finding> above(Measure part, Measure whole, RuleSettings settings) {
    if (!Amount.of(part).exceeds(Amount.of(whole), settings.threshold("roundingPercent"))) {
      return Stream.empty();
    }
    Text said =
        Text.of(
            "integrityrules.u2",
            part.item(),
            Figures.plain(part.value()),
            part.unit(),
            Figures.plain(whole.value()),
            whole.unit());
    return Stream.of(Found.by(this, settings).at(part.field()).at(whole.field()).says(said, said));
  }
}
