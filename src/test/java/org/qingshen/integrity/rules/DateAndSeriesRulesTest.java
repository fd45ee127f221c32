package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.rules.RuleAssert.check;
import static org.qingshen.integrity.rules.SheetBuilder.measure;
import static org.qingshen.integrity.rules.SheetBuilder.option;
import static org.qingshen.integrity.rules.SheetBuilder.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Series;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;

class DateAndSeriesRulesTest {

  @Test
  @DisplayName("O5: what is done has a date and something to show ([D] metrics.md 8)")
  void whatIsDoneIsShown() {
    assertThat(check(new DoneWithoutEvidence(), sheet().with(done(true, "2024-09-01")))).isEmpty();
    assertThat(check(new DoneWithoutEvidence(), sheet().with(done(false, "2024-09-01"))))
        .hasSize(1);
    assertThat(check(new DoneWithoutEvidence(), sheet().with(done(true, null)))).hasSize(1);
  }

  private static OptionFact done(boolean shown, String on) {
    List<AttachmentId> files = shown ? List.of(new AttachmentId("photo")) : List.of();
    LocalDate day = on == null ? null : LocalDate.parse(on);
    return new OptionFact(
        "options[0]",
        "更换空压机",
        true,
        LocalDate.of(2024, 4, 1),
        day,
        null,
        null,
        null,
        List.of(),
        files,
        false);
  }

  @Test
  @DisplayName("O6: on the day the audit starts an option may be done, the day before not ([D])")
  void nothingIsDoneBeforeTheAudit() {
    SheetBuilder same = sheet().on(Event.AUDIT_STARTED, "2024-09-01").with(option("a"));
    SheetBuilder next = sheet().on(Event.AUDIT_STARTED, "2024-09-02").with(option("a"));

    assertThat(check(new DatesOutOfOrder(), same)).isEmpty();
    assertThat(check(new DatesOutOfOrder(), next)).hasSize(1);
  }

  @Test
  @DisplayName("O6: nothing is evaluated before it is disclosed, or done in the future ([D])")
  void eventsHaveAnOrder() {
    assertThat(
            check(
                new DatesOutOfOrder(),
                sheet().on(Event.DISCLOSED, "2024-05-01").on(Event.EVALUATED, "2024-05-01")))
        .isEmpty();
    assertThat(
            check(
                new DatesOutOfOrder(),
                sheet().on(Event.DISCLOSED, "2024-05-02").on(Event.EVALUATED, "2024-05-01")))
        .hasSize(1);
    assertThat(check(new DatesOutOfOrder(), sheet().with(done(true, "2025-06-02")))).isEmpty();
    assertThat(check(new DatesOutOfOrder(), sheet().with(done(true, "2025-06-03")))).hasSize(1);
  }

  @Test
  @DisplayName("T1: a report may be of the day of its data, not of the day before ([D])")
  void noReportIsOlderThanItsData() {
    assertThat(
            check(
                new ReportBeforeData(),
                sheet().on(Event.REPORT_WRITTEN, "2024-05-01").on(Event.MEASURED, "2024-05-01")))
        .isEmpty();
    assertThat(
            check(
                new ReportBeforeData(),
                sheet().on(Event.REPORT_WRITTEN, "2024-05-01").on(Event.MEASURED, "2024-05-02")))
        .hasSize(1);
  }

  @Test
  @DisplayName("N1: digits are looked at from fifty values on, and reviewers alone are told ([D])")
  void digitsNeedMany() {
    assertThat(check(new DigitPattern(), sheet().with(round(49)))).isEmpty();
    assertThat(check(new DigitPattern(), sheet().with(round(50))))
        .isNotEmpty()
        .allMatch(one -> one.severity() == Severity.INFORMATION && one.forSubmitter() == null);
  }

  private static Series round(int many) {
    return new Series(
        "s",
        "COD",
        "t",
        2024,
        Stream.iterate(10, n -> n + 10)
            .limit(many)
            .map(n -> new BigDecimal(n * (n % 3 + 1) * 10))
            .toList());
  }

  @Test
  @DisplayName("N2: four goals reached to the digit are too many, three are not ([D])")
  void goalsAreNotAllHit() {
    assertThat(check(new TargetsHitExactly(), goals(3))).isEmpty();
    assertThat(check(new TargetsHitExactly(), goals(4))).hasSize(1);
  }

  private static SheetBuilder goals(int many) {
    SheetBuilder sheet = sheet();
    for (int i = 0; i < many; i++) {
      String target = String.valueOf(100 + 7 * i * i);
      sheet.with(
          goal(i, "200", Basis.DECLARED),
          goal(i, target, Basis.EXPECTED),
          goal(i, target, Basis.MEASURED));
    }
    return sheet;
  }

  private static Measure goal(int i, String value, Basis basis) {
    return measure(Kind.OTHER, "指标" + i, value, "t", null, "goals[" + i + "]", basis);
  }

  @Test
  @DisplayName(
      "N3: months without variation, a year copied; months of standstill do not count ([D])")
  void monthsLive() {
    assertThat(
            check(
                new SeriesWithoutLife(),
                sheet().with(months(2023, "100", "100.5", "100", "100", "100", "100"))))
        .hasSize(1);
    assertThat(
            check(
                new SeriesWithoutLife(),
                sheet().with(months(2023, "100", "100.6", "100", "100", "100", "100"))))
        .isEmpty();
    assertThat(
            check(
                new SeriesWithoutLife(), sheet().with(months(2023, "0", "0", "0", "0", "0", "0"))))
        .isEmpty();
    Series year = months(2023, "101", "93", "120", "88", "97", "110");
    Series scaled = months(2024, "90.9", "83.7", "108", "79.2", "87.3", "99");
    Series other = months(2024, "90.9", "83.7", "100", "79.2", "87.3", "99");
    assertThat(check(new SeriesWithoutLife(), sheet().with(year, scaled))).hasSize(1);
    assertThat(check(new SeriesWithoutLife(), sheet().with(year, other))).isEmpty();
  }

  private static Series months(int year, String... values) {
    return new Series(
        "s" + year, "电力", "万kWh", year, Stream.of(values).map(BigDecimal::new).toList());
  }
}
