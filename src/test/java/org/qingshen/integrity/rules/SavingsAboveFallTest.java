package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.option;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Severity;

/** Of 1000 used before; the room is 6 percent of it for one thing, 5 for each of several. */
class SavingsAboveFallTest {

  @Test
  @DisplayName(
      "O2: 60 of 1000 above the fall and a tenth of it is unrest, 61 not ([D] metrics.md 8)")
  void savingsShowInTheUse() {
    assertThat(o2(thing("电力", "900", "170"))).isEmpty();
    assertThat(o2(thing("电力", "900", "171")))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING)
        .matches(one -> one.sentence().key().equals("integrityrules.o2"));
  }

  @Test
  @DisplayName("O2: more output explains a use that did not fall; without output nothing is said")
  void outputCounts() {
    assertThat(o2(output("1100"), thing("电力", "990", "181"))).isEmpty();
    assertThat(o2(output("1100"), thing("电力", "990", "182"))).hasSize(1);
    assertThat(o2(output(null), thing("电力", "990", "300"))).isEmpty();
  }

  @Test
  @DisplayName("O2: where output moved by more than a fifth, reviewers are only told")
  void muchMoreOutputIsTold() {
    assertThat(o2(output("1200"), thing("电力", "1200", "100"))).allMatch(warns());
    assertThat(o2(output("1210"), thing("电力", "1210", "100"))).noneMatch(warns()).hasSize(1);
  }

  @Test
  @DisplayName("O2: all energy together has less room than each: 5 percent times the root of two")
  void severalAreLookedAtTogether() {
    assertThat(o2(thing("电力", "1000", "35"), thing("天然气", "1000", "35"))).isEmpty();
    assertThat(o2(thing("电力", "1000", "36"), thing("天然气", "1000", "35")))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION)
        .matches(one -> one.sentence().args().toString().contains("电力 / 天然气"));
    assertThat(o2(thing("电力", "1000", "42"), thing("天然气", "1000", "42"))).noneMatch(warns());
    assertThat(o2(thing("电力", "1000", "43"), thing("天然气", "1000", "42")))
        .singleElement()
        .matches(warns());
  }

  @Test
  @DisplayName("O2: what fell by more than is claimed makes up for what fell by less")
  void oneMakesUpForTheOther() {
    assertThat(o2(thing("电力", "1000", "55"), thing("天然气", "940", "35"))).isEmpty();
    assertThat(o2(thing("电力", "1000", "55"), thing("天然气", "1000", "35"))).hasSize(1);
  }

  @Test
  @DisplayName("O2: a thing that speaks for itself is not said again together with others")
  void nothingIsSaidTwice() {
    assertThat(o2(thing("电力", "1000", "61"), thing("天然气", "1000", "60"))).hasSize(1);
  }

  private static java.util.function.Predicate<Finding> warns() {
    return one -> one.severity() == Severity.WARNING;
  }

  private static List<Finding> o2(Thing... things) {
    return o2(output("1000"), things);
  }

  private static List<Finding> o2(SheetBuilder sheet, Thing... things) {
    for (Thing thing : things) {
      sheet
          .with(use(thing.item(), "1000", 2022), use(thing.item(), thing.used(), 2025))
          .with(
              option(
                  thing.item(),
                  measure(
                      Kind.ENERGY_SAVING,
                      thing.item(),
                      thing.saved(),
                      "万kWh",
                      2025,
                      null,
                      Basis.MEASURED)));
    }
    return check(new SavingsAboveFall(), sheet);
  }

  private static SheetBuilder output(String after) {
    SheetBuilder sheet = sheet().with(tonnes("1000", 2022));
    return after == null ? sheet : sheet.with(tonnes(after, 2025));
  }

  private static Measure tonnes(String value, int year) {
    return measure(Kind.OUTPUT, "糖", value, "t", year, null, Basis.DECLARED);
  }

  private static Measure use(String item, String value, int year) {
    return measure(Kind.ENERGY_USE, item, value, "万kWh", year, null, Basis.DECLARED);
  }

  private static Thing thing(String item, String used, String saved) {
    return new Thing(item, used, saved);
  }

  private record Thing(String item, String used, String saved) {}
}
