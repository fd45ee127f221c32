package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.credit.Credits.Way;
import org.qingshen.credit.internal.CreditReviewRow.Kind;
import org.qingshen.credit.process.CreditReviewModel.Result;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** What may be asked about a record, from which day and until when. */
class CreditWaysTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 22);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 11);
  private static final Instant LAST =
      LAST_DAY.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant().minusMillis(1);
  private static final Instant FIRST =
      LocalDate.of(2027, 2, 22).atStartOfDay(OfficeTime.ZONE).toInstant();

  private final WorkingCalendar calendar = mock(WorkingCalendar.class);
  private final CreditWays ways =
      new CreditWays(
          new CreditSettings(12, 24, "", 3, "某办法第九条", 15),
          new RemedySettings("", "", 15, ""),
          calendar);

  @BeforeEach
  void aTerm() {
    when(calendar.dueAfter(any(), anyInt())).thenReturn(LAST);
  }

  @Test
  @DisplayName("Repair is not offered before its day, and the page says from which day")
  void repairIsOfferedFromTheFirstMomentOfItsDay() {
    CreditRow record = record(State.ACTIVE);
    Way early = way(record, List.of(), Way.Ask.REPAIR, FIRST.minusMillis(1));
    assertThat(early.open()).isFalse();
    assertThat(early.when().key()).isEqualTo("credit.way.early");
    assertThat(early.when().args()).containsExactly("2027-02-22");
    assertThat(way(record, List.of(), Way.Ask.REPAIR, FIRST).open()).isTrue();
    assertThat(early.basis()).isEqualTo("某办法第九条");
  }

  @Test
  void anAppealIsOfferedUntilTheLastMomentOfItsTerm() {
    CreditRow record = record(State.ACTIVE);
    assertThat(way(record, List.of(), Way.Ask.APPEAL, LAST).open()).isTrue();
    Way late = way(record, List.of(), Way.Ask.APPEAL, LAST.plusMillis(1));
    assertThat(late.open()).isFalse();
    assertThat(late.when().key()).isEqualTo("credit.way.late");
    assertThat(late.basis()).as("依据待确认").isEmpty();
  }

  @Test
  void whileARequestIsUnderReviewNothingElseIsOffered() {
    CreditRow record = record(State.ACTIVE);
    assertThat(ways.of(record, List.of(asked(Kind.REPAIR, null)), FIRST))
        .allMatch(way -> !way.open() && way.when().key().equals("credit.way.busy"));
  }

  @Test
  void aRecordThatNoLongerCountsOffersNothing() {
    for (State state : List.of(State.REPAIRED, State.ANNULLED, State.EXPIRED)) {
      assertThat(ways.of(record(state), List.of(), FIRST)).as("%s", state).isEmpty();
    }
  }

  @Test
  @DisplayName("Paper is in time by the day it came in, the last day included")
  void aPaperIsInTimeOnTheLastDayAndLateOnTheNext() {
    CreditRow record = record(State.ACTIVE);
    assertThat(ways.paper(record, List.of(), LAST_DAY)).isEmpty();
    assertThat(ways.paper(record, List.of(), LAST_DAY.plusDays(1)))
        .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("credit.rule.late"));
    assertThat(ways.appealable(record, List.of())).isTrue();
    assertThat(ways.appealable(record, List.of(asked(Kind.APPEAL, Result.REFUSED)))).isFalse();
  }

  private Way way(CreditRow record, List<CreditReviewRow> before, Way.Ask ask, Instant at) {
    return ways.of(record, before, at).stream()
        .filter(way -> way.ask() == ask)
        .findFirst()
        .orElseThrow();
  }

  private static CreditReviewRow asked(Kind kind, Result result) {
    return new CreditReviewRow(
        "r",
        "c",
        CaseId.next(),
        kind,
        new PersonId("ann"),
        null,
        LAST,
        1,
        LAST,
        null,
        null,
        result,
        null,
        null);
  }

  private static CreditRow record(State state) {
    return new CreditRow(
        "c",
        CaseId.next(),
        "GX-1",
        new RegionCode("450000"),
        Role.CONSULTANT,
        null,
        null,
        "91450000MA5K000001",
        "演示咨询公司",
        "s1",
        "round",
        "DATA_FRAUD",
        "桂清审〔2026〕1号",
        FROM,
        FROM,
        null,
        "",
        state,
        LAST,
        1);
  }
}
