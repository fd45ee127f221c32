package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qingshen.integrity.rules.IntegritySettings.Level;

/** The rules as the product has them, without a context. */
final class AllRules {

  static final IntegritySettings NONE = new IntegritySettings(Map.of(), List.of(), List.of());

  private AllRules() {}

  static List<Rule> of(IntegritySettings settings) {
    return List.of(
        new BalanceRecomputed(),
        new BalanceUnexplained(),
        new BalanceTooPerfect(),
        new UnitSlip(),
        new PartAboveWhole(),
        new SavingAboveBaseline(),
        new SavingsAboveFall(),
        new CarbonAgainstEnergy(new EmissionFactors(settings)),
        new Economics(),
        new DoneWithoutEvidence(),
        new DatesOutOfOrder(),
        new CopiedFromOthers(),
        new FileReused(),
        new SeriesReused(),
        new MetadataAgainstDates(),
        new DigitPattern(),
        new TargetsHitExactly(),
        new SeriesWithoutLife(),
        new AuditorEverywhere(),
        new SheetsAlike(),
        new ExpertTied(),
        new ReportBeforeData(),
        new ChapterContradiction(),
        new HistoryJump(),
        new OutsideIndustryRange(settings));
  }

  static Rulebook book(IntegritySettings settings) {
    List<Rule> rules = of(settings);
    return new DefaultRulebook(rules, new ProvincialSettings(settings, rules));
  }

  /** With a level of one invented industry, so that Y3 has something to compare with. */
  static IntegritySettings withLevel(String item, String unit, String best, String worst) {
    var level = new Level(item, unit, new BigDecimal(best), new BigDecimal(worst), "of the corpus");
    return new IntegritySettings(Map.of(), List.of(), List.of(level));
  }
}
