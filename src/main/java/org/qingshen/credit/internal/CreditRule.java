package org.qingshen.credit.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.directory.Department;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * What may be asked of the register, and who decides: two officers of different departments who had
 * no hand in the inquiry. Source: issue "credit", four eyes as roles.md section 4; terms are
 * configuration.
 */
final class CreditRule {

  private static final int CONCURRING = 2;

  private CreditRule() {}

  /** The last moment of an appeal; empty while the decision has not been issued. */
  static Optional<Instant> appealDue(
      LocalDate decidedOn, RemedySettings settings, WorkingCalendar calendar) {
    return Optional.ofNullable(decidedOn)
        .map(
            day ->
                calendar.dueAfter(
                    day.atStartOfDay(OfficeTime.ZONE).toInstant(), settings.appealWorkingDays()));
  }

  /** Once, and in its term: what was maintained is not appealed against again here. */
  static Optional<Text> appeal(List<CreditReviewRow> before, Optional<Instant> due, Instant now) {
    if (before.stream().anyMatch(it -> it.kind() == Kind.APPEAL)) {
      return Optional.of(Text.of("credit.rule.appealedBefore"));
    }
    return due.filter(now::isAfter).map(last -> Text.of("credit.rule.late", OfficeTime.full(last)));
  }

  /** Not before it has stood for the configured time. */
  static Optional<Text> repair(LocalDate from, CreditSettings settings, LocalDate today) {
    LocalDate first = settings.repairable(from);
    return today.isBefore(first)
        ? Optional.of(Text.of("credit.rule.early", first.toString()))
        : Optional.empty();
  }

  static Result result(List<CreditOpinionRow> opinions) {
    if (departments(opinions, true) >= CONCURRING) {
      return Result.GRANTED;
    }
    return departments(opinions, false) >= CONCURRING ? Result.REFUSED : Result.PENDING;
  }

  /**
   * Why those hands may not decide for that department.
   *
   * @param tookPart who had a hand in the inquiry
   * @param requested who made the request
   */
  static Optional<Text> objection(
      Set<PersonId> tookPart,
      Set<PersonId> requested,
      List<CreditOpinionRow> given,
      Set<PersonId> hands,
      Department department) {
    if (hands.stream().anyMatch(tookPart::contains)) {
      return Optional.of(Text.of("credit.rule.tookPart"));
    }
    if (hands.stream().anyMatch(requested::contains)) {
      return Optional.of(Text.of("credit.rule.ownRequest"));
    }
    if (given.stream().anyMatch(opinion -> hands.stream().anyMatch(opinion::isOf))) {
      return Optional.of(Text.of("credit.rule.secondDepartment"));
    }
    return given.stream().anyMatch(opinion -> opinion.department() == department)
        ? Optional.of(Text.of("credit.rule.departmentDone"))
        : Optional.empty();
  }

  private static long departments(List<CreditOpinionRow> opinions, boolean granted) {
    return opinions.stream()
        .filter(opinion -> opinion.granted() == granted)
        .map(CreditOpinionRow::department)
        .distinct()
        .count();
  }
}
