package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Severity;

class HistoryRulesTest {

  @Test
  @DisplayName("Y1: one figure in two chapters, rounded or contradicting (W:LNC)")
  void chaptersAgree() {
    assertThat(check(new ChapterContradiction(), chapters("12345.6", "t", "1.23", "万吨"))).isEmpty();
    assertThat(check(new ChapterContradiction(), chapters("12345.6", "t", "1.32", "万吨")))
        .hasSize(1);
  }

  private static SheetBuilder chapters(String one, String unit, String other, String another) {
    return sheet()
        .with(
            measure(Kind.WATER_USE, "新水", one, unit, 2024, "water", Basis.DECLARED),
            measure(Kind.WATER_USE, "用水量", other, another, 2024, "water", Basis.DECLARED));
  }

  @Test
  @DisplayName("Y2: twenty percent against the own past is a jump, unless output moved ([D])")
  void unitConsumptionDoesNotJump() {
    assertThat(check(new HistoryJump(), sheet().with(unit("80", 2024)), past("100"))).isEmpty();
    assertThat(check(new HistoryJump(), sheet().with(unit("79", 2024)), past("100")))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING);
    assertThat(
            check(
                new HistoryJump(), sheet().with(unit("79", 2024), output("50", 2024)), past("100")))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION);
  }

  @Test
  @DisplayName("Y2: a year stated before stays what it was (metrics.md 8)")
  void thePastStays() {
    assertThat(check(new HistoryJump(), sheet().with(unit("101", 2022)), past("100"))).isEmpty();
    assertThat(check(new HistoryJump(), sheet().with(unit("103", 2022)), past("100"))).hasSize(1);
  }

  private static org.qingshen.integrity.facts.FactSheet past(String value) {
    SheetBuilder past = sheet().with(unit(value, 2022), output("100", 2022));
    past.caseId = "earlier";
    return past.build();
  }

  private static Measure unit(String value, int year) {
    return measure(Kind.UNIT_CONSUMPTION, "综合能耗", value, "kgce/t", year, null, Basis.DECLARED);
  }

  private static Measure output(String value, int year) {
    return measure(Kind.OUTPUT, "糖", value, "t", year, null, Basis.DECLARED);
  }

  @Test
  @DisplayName("Y3: thirty percent better than level I is the limit; no level, no check ([D])")
  void theIndustryHasARange() {
    var rule = new OutsideIndustryRange(AllRules.withLevel("综合能耗", "kgce/t", "100", "300"));
    assertThat(check(rule, sheet().with(unit("70", 2024)))).isEmpty();
    assertThat(check(rule, sheet().with(unit("69.9", 2024)))).hasSize(1);
    assertThat(check(rule, sheet().with(unit("300", 2024)))).isEmpty();
    assertThat(check(rule, sheet().with(unit("301", 2024)))).hasSize(1);
    assertThat(check(new OutsideIndustryRange(AllRules.NONE), sheet().with(unit("1", 2024))))
        .singleElement()
        .matches(one -> !one.checked());
  }

  @Test
  @DisplayName("Y1: a chapter may round to two digits, not to one")
  void aChapterRounds() {
    assertThat(check(new ChapterContradiction(), chapters("1220800", "t", "120", "万吨"))).isEmpty();
    assertThat(check(new ChapterContradiction(), chapters("1270800", "t", "120", "万吨"))).hasSize(1);
    assertThat(check(new ChapterContradiction(), chapters("1220800", "t", "100", "万吨"))).hasSize(1);
  }

  @Test
  @DisplayName("Y3: a plant that stood still uses more for a tonne: reviewers are told, not warned")
  void aStandstillIsNoFraud() {
    var rule = new OutsideIndustryRange(AllRules.withLevel("综合能耗", "kgce/t", "100", "300"));
    SheetBuilder stood = sheet().with(unit("310", 2024), output("100", 2022), output("79", 2024));
    SheetBuilder worked = sheet().with(unit("310", 2024), output("100", 2022), output("80", 2024));
    assertThat(check(rule, stood))
        .singleElement()
        .matches(one -> one.severity() == Severity.INFORMATION);
    assertThat(check(rule, worked))
        .singleElement()
        .matches(one -> one.severity() == Severity.WARNING);
  }
}
