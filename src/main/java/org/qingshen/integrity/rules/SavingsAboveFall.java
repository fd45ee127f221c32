package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.rules.Claim.Excess;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O2: what the options of past years save must show in the yearly use, adjusted for output: of each
 * thing, and of all things of a kind (all energy, all emissions) together, where each alone may be
 * unrest of the plant. Silent where output is not stated; reviewers are only told where output
 * moved much, for a plant that stands still uses energy too, and of a small excess of all together.
 */
@Component
class SavingsAboveFall extends FactRule {

  SavingsAboveFall() {
    super("O2", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    Claim.of(sheet).stream()
        .collect(Collectors.groupingBy(claim -> claim.fall().before().kind()))
        .values()
        .forEach(claims -> kind(claims, settings, findings));
    return findings;
  }

  private void kind(List<Claim> claims, RuleSettings settings, List<Finding> findings) {
    List<Finding> single =
        claims.stream().flatMap(claim -> found(List.of(claim), settings).stream()).toList();
    findings.addAll(single);
    if (single.isEmpty() && claims.size() > 1) {
      found(claims, settings).ifPresent(findings::add);
    }
  }

  private Optional<Finding> found(List<Claim> claims, RuleSettings settings) {
    Excess excess =
        claims.stream()
            .map(claim -> claim.excess(settings.threshold("percent")))
            .reduce(Excess::plus)
            .orElseThrow();
    boolean together = claims.size() > 1;
    if (!excess.beyond(settings.threshold(together ? "togetherPercent" : "usePercent"))) {
      return Optional.empty();
    }
    Found found = Found.by(this, settings);
    for (Claim claim : claims) {
      found
          .at(claim.effects().stream().map(Measure::field).toList())
          .at(claim.fall().before().field())
          .at(claim.fall().after().field());
    }
    BigDecimal moved = settings.threshold("outputPercent");
    if (!excess.beyond(settings.threshold("usePercent"))
        || claims.stream().anyMatch(claim -> claim.fall().outputMoved(moved))) {
      found.onlyTold();
    }
    Text told = Text.of("integrityrules.o2.submitter", names(claims));
    return Optional.of(found.says(said(claims, excess), told));
  }

  private static Text said(List<Claim> claims, Excess excess) {
    if (claims.size() > 1) {
      return Text.of("integrityrules.o2.together", names(claims), excess.shown());
    }
    Falls.Fall fall = claims.get(0).fall();
    BigDecimal unit = Units.of(fall.before().unit()).factor();
    return Text.of(
        "integrityrules.o2",
        fall.before().item(),
        Figures.ratio(claims.get(0).sum(), unit),
        fall.before().unit(),
        Figures.ratio(fall.timesOutputBefore(), unit.multiply(fall.outputBefore())),
        String.valueOf(fall.before().year()),
        String.valueOf(fall.after().year()));
  }

  private static String names(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.fall().before().item())
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
