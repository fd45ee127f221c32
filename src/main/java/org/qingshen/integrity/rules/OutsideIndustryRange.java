package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.integrity.rules.IntegritySettings.Level;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Y3: a unit consumption worse than level III of its industry, or far better than level I. */
@Component
class OutsideIndustryRange extends FactRule {

  private final List<Level> levels;

  OutsideIndustryRange(IntegritySettings settings) {
    super("Y3", 2);
    this.levels = settings.levels();
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    List<Measure> unknown = new ArrayList<>();
    for (Measure measure : sheet.measures()) {
      if (measure.kind() == Kind.UNIT_CONSUMPTION && measure.basis() != Basis.EXPECTED) {
        Level level = level(measure);
        if (level == null) {
          unknown.add(measure);
        } else if (outside(measure, level, settings)) {
          findings.add(found(sheet, measure, level, settings));
        }
      }
    }
    if (!unknown.isEmpty()) {
      Text why = Text.of("integrityrules.y3.level", id(), unknown.get(0).item(), unknown.size());
      findings.add(Found.unchecked(this, unknown.stream().map(Measure::field).toList(), why));
    }
    return findings;
  }

  private Level level(Measure measure) {
    String dimension = Units.of(measure.unit()).dimension();
    return levels.stream()
        .filter(level -> Items.same(level.item(), measure.item()))
        .filter(level -> Units.of(level.unit()).dimension().equals(dimension))
        .findFirst()
        .orElse(null);
  }

  private static boolean outside(Measure measure, Level level, RuleSettings settings) {
    BigDecimal unit = Units.of(level.unit()).factor();
    BigDecimal value = Amount.of(measure).value();
    BigDecimal best = level.best().multiply(unit);
    BigDecimal least = best.subtract(Figures.percentOf(settings.threshold("betterPercent"), best));
    return value.compareTo(least) < 0 || value.compareTo(level.worst().multiply(unit)) > 0;
  }

  /** A plant that stood still for months uses more for each tonne it made. */
  private static boolean stoodStill(FactSheet sheet, Measure measure, RuleSettings settings) {
    List<Measure> outputs =
        sheet.measures().stream()
            .filter(m -> m.kind() == Kind.OUTPUT && m.year() != null && measure.year() != null)
            .toList();
    return outputs.stream()
        .filter(now -> now.year().equals(measure.year()))
        .anyMatch(now -> outputs.stream().anyMatch(old -> fell(old, now, settings)));
  }

  private static boolean fell(Measure old, Measure now, RuleSettings settings) {
    Amount before = Amount.of(old);
    BigDecimal lost = before.value().subtract(Amount.of(now).value());
    BigDecimal percent = settings.threshold("outputPercent");
    return old.year() < now.year()
        && Savings.alike(old, now)
        && before.comparable(Amount.of(now))
        && lost.compareTo(Figures.percentOf(percent, before.value())) > 0;
  }

  private Finding found(FactSheet sheet, Measure measure, Level level, RuleSettings settings) {
    Text said =
        Text.of(
            "integrityrules.y3",
            measure.item(),
            Figures.plain(measure.value()),
            measure.unit(),
            Figures.plain(level.best()),
            Figures.plain(level.worst()),
            level.unit());
    Text told =
        Text.of(
            "integrityrules.y3.submitter",
            measure.item(),
            Figures.plain(measure.value()),
            measure.unit());
    Found found = Found.by(this, settings).at(measure.field());
    BigDecimal worst = level.worst().multiply(Units.of(level.unit()).factor());
    boolean worse = Amount.of(measure).value().compareTo(worst) > 0;
    return worse && stoodStill(sheet, measure, settings)
        ? found.onlyTold().says(said, told)
        : found.says(said, told);
  }
}
