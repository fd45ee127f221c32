package org.qingshen.integrity.rules;

import static org.qingshen.integrity.rules.CorpusNumbers.around;
import static org.qingshen.integrity.rules.CorpusNumbers.between;
import static org.qingshen.integrity.rules.CorpusNumbers.digits;
import static org.qingshen.integrity.rules.CorpusNumbers.spread;
import static org.qingshen.integrity.rules.CorpusPlant.AFTER;
import static org.qingshen.integrity.rules.CorpusPlant.BEFORE;

import java.math.BigDecimal;
import java.util.Random;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;

/** What a clean audit measured, planned and reached. */
final class CorpusGoals {

  private final Random random;
  private final SheetBuilder sheet;

  private CorpusGoals(SheetBuilder sheet, Random random) {
    this.sheet = sheet;
    this.random = random;
  }

  static void add(SheetBuilder sheet, Random random) {
    CorpusGoals goals = new CorpusGoals(sheet, random);
    goals.measured();
    goals.goals();
  }

  private void measured() {
    for (int i = 0; i < 10; i++) {
      BigDecimal value = digits(spread(random, 0.5, 500), 4);
      sheet.measures.add(
          new Measure(
              "monitoring." + i,
              Kind.OTHER,
              "监测因子" + i,
              value,
              "mg/L",
              AFTER,
              null,
              Basis.MEASURED));
    }
  }

  /** Before, planned, reached: what is reached misses the plan by a little, either way. */
  private void goals() {
    for (int i = 0; i < 5; i++) {
      double before = spread(random, 5, 5_000);
      double planned = before * (1 - Math.round(between(random, 3, 20)) / 100.0);
      double reached = planned * (1 + around(random, 0, 0.03));
      String group = "goal" + i;
      goal(i, "before", before, BEFORE, group, Basis.DECLARED);
      goal(i, "target", planned, AFTER, group, Basis.EXPECTED);
      goal(i, "reached", reached, AFTER, group, Basis.MEASURED);
    }
  }

  private void goal(int i, String name, double value, int year, String group, Basis basis) {
    String field = "goals[" + i + "]." + name;
    sheet.measures.add(
        new Measure(field, Kind.OTHER, "指标" + i, digits(value, 4), "kg/t", year, group, basis));
  }
}
