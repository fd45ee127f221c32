package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.credit.ConsultantCases.Engagement;
import org.qingshen.credit.ConsultantCases.Result;
import org.qingshen.credit.Consultants.Grade;
import org.qingshen.credit.Consultants.Rated;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

class ConsultantRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final ConsultantSettings RULE =
      new ConsultantSettings("", 1, 15, 40, 20, 85, 70, 3, true);

  @Test
  void nothingButPassedCasesAreFullMarks() {
    Rated rated = rate(0, of(0, Result.PASSED, Result.PASSED));
    assertThat(rated.score()).isEqualByComparingTo("100");
    assertThat(rated.grade()).isEqualTo(Grade.A);
  }

  @Test
  void everyPartIsTakenOffInProportionAndWrittenDown() {
    List<Engagement> cases = of(0, Result.PASSED, Result.PASSED, Result.REFUSED, Result.RUNNING);
    cases.add(engagement(Result.PASSED, 2, NOW));

    Rated rated = rate(1, cases);

    // 100 − 15 × 2 ÷ 5 − 40 × 1 ÷ 4 − 20 × 1
    assertThat(rated.score()).isEqualByComparingTo("64");
    assertThat(rated.grade()).isEqualTo(Grade.C);
    assertThat(rated.arithmetic()).hasSize(5);
    assertThat(rated.arithmetic().get(3).args()).containsExactly("6", "10", "20", "64");
  }

  @Test
  void theLeastScoreOfAGradeIsInIt() {
    assertThat(graded(10, 0, Result.PASSED, Result.PASSED, Result.REFUSED)).isNotNull();
    ConsultantSettings at = new ConsultantSettings("", 1, 15, 45, 20, 85, 70, 3, true);
    List<Engagement> third = of(0, Result.PASSED, Result.PASSED, Result.REFUSED);
    assertThat(ConsultantRule.rate(third, 0, at, NOW).score()).isEqualByComparingTo("85");
    assertThat(ConsultantRule.rate(third, 0, at, NOW).grade()).isEqualTo(Grade.A);
    ConsultantSettings below = new ConsultantSettings("", 1, 15, 46, 20, 85, 70, 3, true);
    assertThat(ConsultantRule.rate(third, 0, below, NOW).grade()).isEqualTo(Grade.B);
  }

  @Test
  @DisplayName("evaluation-acceptance.md section 8, Hebei: one veto hits the consultant's rating")
  void oneVetoLeavesNoGradeWhateverTheScore() {
    Result[] results = new Result[50];
    Arrays.fill(results, Result.PASSED);
    results[0] = Result.VETOED;
    Rated rated = rate(0, of(0, results));
    assertThat(rated.score()).isGreaterThan(new java.math.BigDecimal("90"));
    assertThat(rated.grade()).isEqualTo(Grade.BARRED);
  }

  @Test
  @DisplayName("evaluation-acceptance.md section 8, Yunnan: three failures within a year")
  void threeFailuresWithinAYearLeaveNoGradeTwoDo() {
    Result[] two = {Result.REFUSED, Result.REFUSED, Result.PASSED};
    assertThat(rate(0, of(0, two)).grade()).isNotEqualTo(Grade.BARRED);
    List<Engagement> three = of(0, two);
    three.add(engagement(Result.REFUSED, 0, NOW));
    assertThat(rate(0, three).grade()).isEqualTo(Grade.BARRED);
    List<Engagement> old = of(0, two);
    old.add(engagement(Result.REFUSED, 0, NOW.minusSeconds(366L * 24 * 3600)));
    assertThat(rate(0, old).grade()).isNotEqualTo(Grade.BARRED);
  }

  @Test
  void whoHasNoFinishedCaseIsNotRated() {
    Rated rated = rate(0, of(3, Result.RUNNING, Result.OTHER));
    assertThat(rated.score()).isNull();
    assertThat(rated.grade()).isEqualTo(Grade.UNRATED);
    assertThat(rated.returns()).isEqualTo(6);
  }

  @Test
  void aScoreIsNeverBelowNought() {
    assertThat(rate(20, of(0, Result.PASSED)).score()).isEqualByComparingTo("0");
  }

  private static Grade graded(int returns, int records, Result... results) {
    return rate(records, of(returns, results)).grade();
  }

  private static Rated rate(int records, List<Engagement> cases) {
    return ConsultantRule.rate(cases, records, RULE, NOW);
  }

  private static List<Engagement> of(int returns, Result... results) {
    List<Engagement> cases = new ArrayList<>();
    for (Result result : results) {
      cases.add(engagement(result, returns, NOW));
    }
    return cases;
  }

  private static Engagement engagement(Result result, int returns, Instant since) {
    CaseFile file =
        CaseFile.opened(
            "PILOT",
            "题目",
            new OrganisationId("o"),
            "甲",
            new RegionCode("450325"),
            "APPROVED",
            new PersonId("p"),
            since);
    return new Engagement("91450300MA5ABCDE1X", "某咨询公司", file, returns, result);
  }
}
