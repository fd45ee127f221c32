package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotListState;
import org.qingshen.pilot.PilotState;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Notices.RowState;
import org.qingshen.publication.Objections;
import org.qingshen.publication.Objections.Filed;
import org.qingshen.publication.Objections.State;
import org.qingshen.publication.Portal;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.ListJourneys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** List 1 from proposed projects to what the public reads, with notice, objections and bad luck. */
abstract class PilotListStory {

  @Autowired ListJourneys people;
  @Autowired Journeys applicants;
  @Autowired PilotListSpread spread;
  @Autowired PilotListMapper lists;
  @Autowired PublishedLists published;
  @Autowired Portal portal;
  @Autowired Objections objections;
  @Autowired CaseFiles cases;
  @Autowired Ledger ledger;
  @Autowired WorkItems work;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void aQuietHour() {
    clock.reset();
    jdbc.update("delete from public_filing");
    people.notice(DemoProvince.CALL, null);
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    people.notice(DemoProvince.CALL, null);
  }

  @Test
  @DisplayName("pilot.md §5 P6: list 1 permits the work [S004]; no notice unless the call has one")
  void aListWithoutNoticeIsNumberedSealedAndToldToItsProjects() {
    CaseId project = people.proposed();
    CaseId list = list(project);
    people.confirmed(list);

    PublishedList found = publishedList(list);
    assertThat(found.number()).contains("清审名单〔").endsWith("号");
    assertThat(found.numberFounded()).isFalse();
    assertThat(found.noticed()).contains("2023");
    assertThat(found.entries()).hasSize(1);
    assertThat(found.entries().get(0).subject()).isEqualTo(project.value());
    assertThat(state(list)).isEqualTo(PilotListState.PUBLISHED.name());
    spread.round();
    assertThat(state(project)).isEqualTo(PilotState.APPROVED.name());
    assertThat(ledger.verify(list).intact()).isTrue();
    assertThat(portal.check(found.number(), 1).orElseThrow().holds()).isTrue();
  }

  @Test
  @DisplayName("A department that never answers is escalated, never taken as consent (issue, 4)")
  void whoIsAskedToConfirmHasATermAndSilenceConfirmsNothing() {
    CaseId list = list(people.proposed());
    assertThat(work.open(list)).hasSize(2).allMatch(item -> item.dueAt() != null);
    clock.advance(Duration.ofDays(60));
    people.settle(list);
    assertThat(state(list)).isEqualTo(PilotListState.CONFIRMING.name());
  }

  @Test
  @DisplayName("Personal data of who objects stays out of the chain")
  void whoObjectsIsNotSealed() {
    people.notice(DemoProvince.CALL, 5);
    CaseId list = list(people.proposed());
    people.confirmed(list);
    people.object(list, 1, ListJourneys.FACTS);
    done(people.dismiss(list));

    for (String login : List.of("gx-eco", "gx-drc", "gx-iit", "auditor")) {
      assertThat(signIn.as(login, () -> cases.dossier(list)))
          .as("the case opens with an answered objection, for " + login)
          .isNotEmpty();
    }
    List<String> sealed =
        jdbc.queryForList(
            "select envelope from sealed_entry where case_id = ?", String.class, list.value());
    assertThat(sealed).isNotEmpty();
    assertThat(String.join("", sealed))
        .doesNotContain("test@example.org", "张三", ListJourneys.FACTS);
  }

  @Test
  void numbersFollowEachOtherWithoutAGap() {
    CaseId first = list(people.proposed());
    people.confirmed(first);
    CaseId second = list(people.proposed());
    people.confirmed(second);

    assertThat(count(publishedList(second))).isEqualTo(count(publishedList(first)) + 1);
  }

  @Test
  void aDepartmentThatSaysNoSendsItBackWithItsReasons() {
    CaseId project = people.proposed();
    CaseId list = list(project);
    done(people.refuse(list, "gx-drc", "顺序有误（测试）"));
    assertThat(state(list)).isEqualTo(PilotListState.CONFIRMING.name());
    done(people.confirm(list, "gx-iit"));

    assertThat(state(list)).isEqualTo(PilotListState.DRAFTING.name());
    done(people.prepare(list, List.of(project)));
    people.confirmed(list);
    assertThat(publishedList(list).entries()).isNotEmpty();
  }

  @Test
  void aDraftThatIsWithdrawnLeavesItsProjectsProposed() {
    CaseId project = people.proposed();
    CaseId list = list(project);
    done(people.withdraw(list));

    assertThat(state(list)).isEqualTo(PilotListState.WITHDRAWN.name());
    assertThat(state(project)).isEqualTo(PilotState.PROPOSED.name());
    assertThat(people.withdraw(list)).isInstanceOf(Outcome.Refused.class);
    people.confirmed(list(project));
  }

  @Test
  @DisplayName("pilot.md §5: nobody goes on list 1 without a survey; 3个环节 [S004]")
  void aProjectWithoutAConcludedSurveyCannotBeOnIt() {
    CaseId project = people.proposed();
    CaseId list = people.drafted(DemoProvince.CALL);
    jdbc.update("delete from survey where case_id = ?", project.value());

    assertThat(problems(people.prepare(list, List.of(project)))).contains("notSurveyed");
  }

  @Test
  void aProjectWithAnOpenSuspicionCannotBeOnItAndOneOnItIsHeldBack() {
    CaseId clean = people.proposed();
    CaseId suspected = people.proposed();
    CaseId early = people.drafted(DemoProvince.CALL);
    done(people.prepare(early, List.of(clean, suspected)));
    done(applicants.suspect(suspected, "gx-drc"));
    people.confirmed(early);

    assertThat(publishedList(early).entries()).hasSize(1);
    assertThat(entry(early, suspected)).isEqualTo(PilotListEntry.State.HELD_BACK);
    assertThat(state(suspected)).isEqualTo(PilotState.PROPOSED.name());
    CaseId late = people.drafted(DemoProvince.CALL);
    assertThat(problems(people.prepare(late, List.of(suspected)))).contains("suspected");
  }

  @Test
  void aProjectIsOnOneListAtATime() {
    CaseId project = people.proposed();
    list(project);
    CaseId other = people.drafted(DemoProvince.CALL);

    assertThat(problems(people.prepare(other, List.of(project)))).contains("elsewhere");
  }

  @Test
  void anEmptyListIsNotSentOn() {
    people.proposed();
    CaseId list = people.drafted(DemoProvince.CALL);

    assertThat(problems(people.prepare(list, List.of()))).contains("nobody");
  }

  @Test
  void nobodyButTheEcologyDepartmentDraftsAList() {
    people.proposed();
    for (String login : List.of("gx-drc", "guilin-eco", "xingan", "auditor")) {
      assertThatThrownBy(() -> people.drafted(DemoProvince.CALL, login))
          .as(login)
          .isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  @DisplayName("Issue 4, item 7: a notice of the call's working days; holidays do not count")
  void aNoticeThatCrossesTheNationalDayHolidayEndsAfterIt() {
    CaseId project = people.proposed();
    clock.set(instant("2026-09-29T10:00"));
    people.notice(DemoProvince.CALL, 5);
    CaseId list = list(project);
    people.confirmed(list);

    Notices.Notice notice = people.noticeOf(list);
    // 30 September, 8 and 9 October, 10 October (a Saturday worked instead), 12 October.
    assertThat(OfficeTime.full(notice.dueAt())).isEqualTo("2026-10-12 23:59:59");
    assertThat(OfficeTime.full(people.lapsesAt(list).toInstant())).isEqualTo("2026-10-13 00:00:00");
    assertThat(state(list)).isEqualTo(PilotListState.ON_NOTICE.name());
  }

  @Test
  void anObjectionInTheLastMomentIsTakenAndOneAfterItIsRefusedWithTheDates() {
    CaseId list = noticed(people.proposed());
    Instant due = people.noticeOf(list).dueAt();
    clock.set(due);
    assertThat(people.object(list, 1, ListJourneys.FACTS)).isInstanceOf(Filed.Accepted.class);
    clock.set(due.plusMillis(1));
    Filed late = people.object(list, 1, ListJourneys.FACTS + "另一件");
    assertThat(late).isInstanceOf(Filed.Refused.class);
    assertThat(((Filed.Refused) late).reason().args().toString()).contains(OfficeTime.full(due));

    people.lapse(list);
    assertThat(state(list)).isEqualTo(PilotListState.ON_NOTICE.name());
    done(people.dismiss(list));
    people.settle(list);
    assertThat(state(list)).isEqualTo(PilotListState.PUBLISHED.name());
  }

  @Test
  void anUpheldObjectionTakesThatProjectOffAndTheOtherIsPublished() {
    CaseId bad = people.proposed();
    CaseId good = people.proposed();
    CaseId list = noticed(bad, good);
    int row = rowOf(list, bad);
    Filed.Accepted filed = (Filed.Accepted) people.object(list, row, ListJourneys.FACTS);
    String notice = people.noticeOf(list).id();
    done(people.uphold(list));
    assertThat(objections.status(notice, filed.token()).orElseThrow().reply()).isNull();
    done(people.concur(list, "gx-drc", true));

    assertThat(objections.status(notice, filed.token()).orElseThrow().state())
        .isEqualTo(State.UPHELD);
    assertThat(people.noticeOf(list).rows())
        .filteredOn(it -> it.no() == row)
        .allMatch(it -> it.state() == RowState.TAKEN_OFF);
    people.lapse(list);
    assertThat(publishedList(list).entries())
        .extracting(PublishedLists.Entry::subject)
        .containsExactly(good.value());
    spread.round();
    assertThat(state(bad)).isEqualTo(PilotState.TAKEN_OFF.name());
    assertThat(state(good)).isEqualTo(PilotState.APPROVED.name());
  }

  @Test
  @DisplayName("roles.md §4 rule 1 [D]: the second person may disagree; it is answered anew")
  void twoObjectionsAtOnceAreEachWorkedByThemselves() {
    CaseId list = noticed(people.proposed(), people.proposed());
    Filed.Accepted first = (Filed.Accepted) people.object(list, 1, ListJourneys.FACTS);
    Filed.Accepted second = (Filed.Accepted) people.object(list, 2, ListJourneys.FACTS);
    String notice = people.noticeOf(list).id();
    done(people.uphold(list));
    done(people.dismiss(list));
    done(people.concur(list, "gx-drc", false));

    List<State> states =
        List.of(first, second).stream()
            .map(it -> objections.status(notice, it.token()).orElseThrow().state())
            .toList();
    assertThat(states).containsExactlyInAnyOrder(State.FILED, State.DISMISSED);
    done(people.dismiss(list));
    people.lapse(list);
    assertThat(publishedList(list).entries()).hasSize(2);
  }

  @Test
  void aProjectThatEndsOtherwiseWhileOnNoticeLeavesIt() {
    CaseId gone = people.proposed();
    CaseId stays = people.proposed();
    CaseId list = noticed(gone, stays);
    transaction.executeWithoutResult(
        status -> {
          ledger.lock(gone);
          cases.state(gone, PilotState.WITHDRAWN.name());
        });

    assertThat(entry(list, gone)).isEqualTo(PilotListEntry.State.GONE);
    people.lapse(list);
    assertThat(publishedList(list).entries()).hasSize(1);
  }

  @Test
  @DisplayName("Issue 4, item 9: a veto during the notice takes the project off too")
  void aProjectVetoedWhileOnNoticeLeavesItAndAnEmptyListIsNotPublished() {
    CaseId project = people.proposed();
    CaseId list = noticed(project);
    done(applicants.suspect(project, "gx-iit"));
    applicants.inquiry().concluded(project, InquiryOutcome.CONFIRMED);

    assertThat(state(project)).isEqualTo(PilotState.VETOED.name());
    assertThat(people.noticeOf(list).rows().get(0).state()).isEqualTo(RowState.DROPPED);
    people.lapse(list);
    assertThat(state(list)).isEqualTo(PilotListState.NOTHING_LEFT.name());
    assertThat(people.noticeOf(list).state()).isEqualTo(Notices.State.EMPTY);
  }

  @Test
  void anEntryWithdrawnLaterKeepsItsHistoryAndStillVerifies() {
    CaseId list = list(people.proposed());
    people.confirmed(list);
    String number = publishedList(list).number();
    assertThat(published.withdraw(number, 1, "试点终止（测试）", clock.instant())).isTrue();
    assertThat(published.withdraw(number, 1, "再次（测试）", clock.instant())).isFalse();

    Portal.Check check = portal.check(number, 1).orElseThrow();
    assertThat(check.holds()).isTrue();
    assertThat(check.entry().correction().reason()).isEqualTo("试点终止（测试）");
    assertThat(ledger.verify(list).intact()).isTrue();
  }

  @Test
  void anEntryChangedInTheDatabaseFailsItsVerification() {
    CaseId list = list(people.proposed());
    people.confirmed(list);
    PublishedList found = publishedList(list);
    jdbc.update("update public_list_entry set party = '另一主体' where list_id = ?", found.id());

    Portal.Check check = portal.check(found.number(), 1).orElseThrow();
    assertThat(check.entryHolds()).isFalse();
    assertThat(check.listHolds()).isFalse();
    assertThat(check.holds()).isFalse();
  }

  @Test
  void whoObjectedIsReadByTheDepartmentsAndByNobodyElse() {
    CaseId list = noticed(people.proposed());
    people.object(list, 1, ListJourneys.FACTS);
    assertThat(dossier("gx-drc", list)).contains("public-notice/objectionFiled");
    assertThat(dossier("auditor", list)).doesNotContain("public-notice/objectionFiled");
    signIn.as("xingan");
    assertThat(cases.find(cases.of(list).number())).isEmpty();
  }

  private String dossier(String login, CaseId list) {
    return signIn.as(
        login, () -> cases.dossier(list).stream().map(it -> it.step()).toList().toString());
  }

  private CaseId list(CaseId... projects) {
    CaseId list = people.drafted(DemoProvince.CALL);
    done(people.prepare(list, List.of(projects)));
    return list;
  }

  private CaseId noticed(CaseId... projects) {
    people.notice(DemoProvince.CALL, 5);
    CaseId list = list(projects);
    people.confirmed(list);
    return list;
  }

  private int rowOf(CaseId list, CaseId project) {
    return people.noticeOf(list).rows().stream()
        .filter(row -> row.subject().equals(project.value()))
        .findFirst()
        .orElseThrow()
        .no();
  }

  private PilotListEntry.State entry(CaseId list, CaseId project) {
    return lists.entry(list, project).state();
  }

  private PublishedList publishedList(CaseId list) {
    return published.of(lists.numberOf(list)).orElseThrow();
  }

  private static int count(PublishedList list) {
    return Integer.parseInt(list.number().replaceAll(".*〕(\\d+)号", "$1"));
  }

  private String state(CaseId caseId) {
    return cases.of(caseId).state();
  }

  private static String problems(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid) outcome).problems().toString();
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
  }
}
