package org.qingshen.credit.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.credit.ConsultantCases.Engagement;
import org.qingshen.credit.ConsultantCases.Result;
import org.qingshen.credit.Consultants.Grade;
import org.qingshen.credit.Consultants.Rated;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;

/**
 * From a firm's cases to its score and grade, with every step written down. Source of the kind of
 * rule: evaluation-acceptance.md section 8 (Hebei: one veto decides; Yunnan: grades, three failures
 * within a year); of the numbers: {@link ConsultantSettings}.
 */
final class ConsultantRule {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int DIGITS = 1;
  private static final int INNER = 10;

  private ConsultantRule() {}

  /**
   * @param engagements of one firm, at least one
   * @param creditRecords in force now
   */
  static Rated rate(
      List<Engagement> engagements, int creditRecords, ConsultantSettings rule, Instant now) {
    int finished = count(engagements, Result.PASSED, Result.REFUSED, Result.VETOED);
    int refused = count(engagements, Result.REFUSED);
    int vetoed = count(engagements, Result.VETOED);
    int returns = engagements.stream().mapToInt(Engagement::returns).sum();
    List<Text> steps = new ArrayList<>();
    BigDecimal score = null;
    if (finished < rule.leastCases()) {
      steps.add(Text.of("creditconsultants.rated.few", finished, rule.leastCases()));
    } else {
      BigDecimal back = share(rule.returnPoints(), returns, engagements.size());
      BigDecimal failed = share(rule.refusedPoints(), refused + vetoed, finished);
      BigDecimal credit = BigDecimal.valueOf((long) rule.creditPoints() * creditRecords);
      score = rounded(FULL.subtract(back).subtract(failed).subtract(credit).max(BigDecimal.ZERO));
      steps.add(
          Text.of(
              "creditconsultants.rated.returns",
              rule.returnPoints(),
              returns,
              engagements.size(),
              said(back)));
      steps.add(
          Text.of(
              "creditconsultants.rated.refused",
              rule.refusedPoints(),
              refused + vetoed,
              finished,
              said(failed)));
      steps.add(
          Text.of(
              "creditconsultants.rated.credit", rule.creditPoints(), creditRecords, said(credit)));
      steps.add(
          Text.of(
              "creditconsultants.rated.score",
              said(back),
              said(failed),
              said(credit),
              said(score)));
    }
    Grade grade = grade(score, vetoed, failuresWithinAYear(engagements, now), rule, steps);
    Engagement first = engagements.get(0);
    return new Rated(
        first.creditCode(),
        first.name(),
        engagements.size(),
        count(engagements, Result.RUNNING),
        count(engagements, Result.PASSED),
        refused,
        vetoed,
        returns,
        creditRecords,
        score,
        grade,
        List.copyOf(steps),
        engagements);
  }

  /** A veto stands before every score. */
  private static Grade grade(
      BigDecimal score, int vetoed, int failures, ConsultantSettings rule, List<Text> steps) {
    if (rule.vetoBars() && vetoed > 0) {
      steps.add(Text.of("creditconsultants.rated.veto", vetoed));
      return Grade.BARRED;
    }
    if (rule.failuresBarring() > 0 && failures >= rule.failuresBarring()) {
      steps.add(Text.of("creditconsultants.rated.failures", failures, rule.failuresBarring()));
      return Grade.BARRED;
    }
    if (score == null) {
      return Grade.UNRATED;
    }
    Grade grade =
        atLeast(score, rule.gradeA()) ? Grade.A : atLeast(score, rule.gradeB()) ? Grade.B : Grade.C;
    steps.add(
        Text.of(
            "creditconsultants.rated.grade",
            rule.gradeA(),
            rule.gradeB(),
            Text.of("creditconsultants.grade." + grade)));
    return grade;
  }

  private static boolean atLeast(BigDecimal score, int least) {
    return score.compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  private static int failuresWithinAYear(List<Engagement> engagements, Instant now) {
    Instant since = now.atZone(OfficeTime.ZONE).minusYears(1).toInstant();
    return (int)
        engagements.stream()
            .filter(it -> it.result() == Result.REFUSED || it.result() == Result.VETOED)
            .filter(it -> it.file().stateSince().isAfter(since))
            .count();
  }

  private static int count(List<Engagement> engagements, Result... results) {
    List<Result> wanted = List.of(results);
    return (int) engagements.stream().filter(it -> wanted.contains(it.result())).count();
  }

  /** Points for one part of the whole. */
  private static BigDecimal share(int points, int part, int whole) {
    return rounded(
        BigDecimal.valueOf((long) points * part)
            .divide(BigDecimal.valueOf(whole), INNER, RoundingMode.HALF_UP));
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DIGITS, RoundingMode.HALF_UP);
  }

  private static String said(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
