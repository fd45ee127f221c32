package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.directory.Department;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

class CreditRuleTest {

  private static final Instant LAST = Instant.parse("2026-12-11T15:59:59.999Z");
  private static final PersonId ANN = new PersonId("ann");
  private static final PersonId BEN = new PersonId("ben");
  private static final CreditSettings SETTINGS = new CreditSettings(12, 24, "", 3, "", 15);

  @Test
  void anAppealIsInTimeAtTheLastMomentAndLateOneMillisecondAfter() {
    assertThat(CreditRule.appeal(List.of(), Optional.of(LAST), LAST)).isEmpty();
    assertThat(CreditRule.appeal(List.of(), Optional.of(LAST), LAST.plusMillis(1)))
        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("credit.rule.late"));
  }

  @Test
  @DisplayName("The term runs from the decision: while none was issued nothing is late")
  void withoutADecisionNoTermRuns() {
    WorkingCalendar calendar = mock(WorkingCalendar.class);
    when(calendar.dueAfter(any(), eq(15))).thenReturn(LAST);
    RemedySettings remedies = new RemedySettings("", "", 15, "");
    assertThat(CreditRule.appealDue(null, remedies, calendar)).isEmpty();
    assertThat(CreditRule.appealDue(LocalDate.of(2026, 11, 20), remedies, calendar)).contains(LAST);
  }

  @Test
  void aRecordIsAppealedAgainstOnceButARepairAskedForBeforeDoesNotCount() {
    assertThat(CreditRule.appeal(List.of(review(Kind.APPEAL)), Optional.empty(), LAST)).isPresent();
    assertThat(CreditRule.appeal(List.of(review(Kind.REPAIR)), Optional.empty(), LAST)).isEmpty();
  }

  @Test
  void repairIsPossibleFromTheConfiguredDayOnAndNotTheDayBefore() {
    LocalDate from = LocalDate.of(2026, 11, 22);
    assertThat(CreditRule.repair(from, SETTINGS, LocalDate.of(2027, 2, 21))).isPresent();
    assertThat(CreditRule.repair(from, SETTINGS, LocalDate.of(2027, 2, 22))).isEmpty();
  }

  @Test
  void aRecordLastsItsMonthsAndAPersonsOwnMonths() {
    LocalDate from = LocalDate.of(2026, 11, 22);
    assertThat(SETTINGS.until(Role.APPLICANT, from)).isEqualTo(LocalDate.of(2027, 11, 21));
    assertThat(SETTINGS.until(Role.EXPERT, from)).isEqualTo(LocalDate.of(2028, 11, 21));
    assertThat(new CreditSettings(0, 0, "", 3, "", 15).until(Role.APPLICANT, from)).isNull();
  }

  @Test
  @DisplayName("Two officers of different departments decide (issue 5, item 6)")
  void twoDepartmentsThatConcurDecideAndTheThirdWhereTheyDiffer() {
    assertThat(CreditRule.result(List.of())).isEqualTo(Result.PENDING);
    assertThat(CreditRule.result(List.of(said(Department.ECOLOGY, true, ANN))))
        .isEqualTo(Result.PENDING);
    assertThat(
            CreditRule.result(
                List.of(said(Department.ECOLOGY, true, ANN), said(Department.DRC, false, BEN))))
        .isEqualTo(Result.PENDING);
    assertThat(
            CreditRule.result(
                List.of(said(Department.ECOLOGY, true, ANN), said(Department.DRC, true, BEN))))
        .isEqualTo(Result.GRANTED);
    assertThat(
            CreditRule.result(
                List.of(said(Department.ECOLOGY, false, ANN), said(Department.DRC, false, BEN))))
        .isEqualTo(Result.REFUSED);
  }

  @Test
  @DisplayName("roles.md section 4: who took part does not review what followed")
  void whoTookPartAskedOrSpokeBeforeMayNotDecide() {
    assertThat(objection(Set.of(ANN), Set.of(), List.of(), Set.of(ANN, BEN)))
        .isEqualTo("credit.rule.tookPart");
    assertThat(objection(Set.of(), Set.of(ANN), List.of(), Set.of(ANN)))
        .isEqualTo("credit.rule.ownRequest");
    List<CreditOpinionRow> given = List.of(said(Department.DRC, true, ANN));
    assertThat(objection(Set.of(), Set.of(), given, Set.of(ANN)))
        .isEqualTo("credit.rule.secondDepartment");
    assertThat(
            CreditRule.objection(Set.of(), Set.of(), given, Set.of(BEN), Department.DRC)
                .orElseThrow()
                .key())
        .isEqualTo("credit.rule.departmentDone");
    assertThat(CreditRule.objection(Set.of(), Set.of(), given, Set.of(BEN), Department.IIT))
        .isEmpty();
  }

  private static String objection(
      Set<PersonId> tookPart,
      Set<PersonId> requested,
      List<CreditOpinionRow> given,
      Set<PersonId> hands) {
    return CreditRule.objection(tookPart, requested, given, hands, Department.ECOLOGY)
        .orElseThrow()
        .key();
  }

  private static CreditOpinionRow said(Department department, boolean granted, PersonId by) {
    return new CreditOpinionRow("r", department, granted, by, null, 1, LAST);
  }

  private static CreditReviewRow review(Kind kind) {
    return new CreditReviewRow(
        "r",
        "c",
        CaseId.next(),
        kind,
        ANN,
        null,
        LAST,
        1,
        LAST,
        null,
        null,
        Result.REFUSED,
        LAST,
        "round");
  }
}
