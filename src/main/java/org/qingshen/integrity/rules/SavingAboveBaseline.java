package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** O1: nobody saves more of a thing than was used, alone or by all options together. */
@Component
class SavingAboveBaseline extends FactRule {

  SavingAboveBaseline() {
    super("O1", 1);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Measure> parts = Savings.ofOptions(sheet).toList();
    Stream.concat(Savings.totals(sheet).stream(), parts.stream())
        .forEach(saving -> one(sheet, saving, settings, findings));
    if (findings.isEmpty()) {
      together(sheet, parts, settings, findings);
    }
    return findings;
  }

  private void one(FactSheet sheet, Measure saving, RuleSettings settings, List<Finding> findings) {
    List<Measure> uses =
        sheet.measures().stream().filter(use -> Savings.baseline(use, saving)).toList();
    Optional<Measure> most = most(uses, saving);
    if (most.isEmpty() && !uses.isEmpty()) {
      Text why =
          Text.of("integrityrules.units", id(), saving.item(), saving.unit(), uses.get(0).unit());
      findings.add(Found.unchecked(this, List.of(saving.field()), why));
    }
    most.filter(use -> above(Amount.of(saving), use, settings))
        .ifPresent(use -> findings.add(found(List.of(saving), Amount.of(saving), use, settings)));
  }

  private void together(
      FactSheet sheet, List<Measure> parts, RuleSettings settings, List<Finding> findings) {
    List<Measure> seen = new ArrayList<>();
    for (Measure part : parts) {
      if (seen.stream().noneMatch(other -> Savings.alike(other, part))) {
        seen.add(part);
        List<Measure> alike = parts.stream().filter(other -> Savings.alike(other, part)).toList();
        Amount sum = Savings.sum(alike).orElseThrow();
        most(sheet.measures().stream().filter(use -> Savings.baseline(use, part)).toList(), part)
            .filter(use -> above(sum, use, settings))
            .ifPresent(use -> findings.add(found(alike, sum, use, settings)));
      }
    }
  }

  /** Of several years the one with most use, so that the oldest baseline may count. */
  private static Optional<Measure> most(List<Measure> uses, Measure saving) {
    Amount saved = Amount.of(saving);
    return uses.stream()
        .filter(use -> saved.comparable(Amount.of(use)))
        .max(Comparator.comparing(use -> Amount.of(use).value()));
  }

  private static boolean above(Amount saving, Measure use, RuleSettings settings) {
    return saving.exceeds(Amount.of(use), settings.threshold("roundingPercent"));
  }

  private Finding found(List<Measure> savings, Amount sum, Measure use, RuleSettings settings) {
    Text said =
        Text.of(
            "integrityrules.o1",
            use.item(),
            Figures.ratio(sum.value(), Units.of(use.unit()).factor()),
            use.unit(),
            Figures.plain(use.value()));
    return Found.by(this, settings)
        .at(savings.stream().map(Measure::field).toList())
        .at(use.field())
        .says(said, said);
  }
}
