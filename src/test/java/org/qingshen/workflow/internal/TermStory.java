package org.qingshen.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Option;
import org.qingshen.forms.Problem;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.Terms.Term;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Terms of a pilot's steps, from their start to their end. */
abstract class TermStory {

  private static final int REVIEW = 8;
  private static final int CHECK = 10;
  private static final int COMPLETION = 5;
  private static final int CAP = 3;
  private static final int REMIND = 2;
  private static final Text HOLD = Text.of("integrity.term.pause");

  @Autowired Journeys people;
  @Autowired SelectionJourneys selection;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired CaseDesk acts;
  @Autowired Terms terms;
  @Autowired TermWatch watch;
  @Autowired WorkingCalendar calendar;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ProcessEngine engine;

  private List<Map<String, Object>> before;

  @BeforeEach
  void givenACallWithTerms() {
    clock.reset();
    before =
        jdbc.queryForList(
            "select step, working_days, basis, remind_before, escalate_to, extension_cap"
                + " from pilot_call_term where call_id = ?",
            DemoProvince.CALL);
    set(REVIEW, CHECK);
  }

  @AfterEach
  void asItWas() {
    clock.reset();
    signIn.out();
    clear();
    before.forEach(
        row ->
            jdbc.update(
                "insert into pilot_call_term (call_id, step, working_days, basis, remind_before,"
                    + " escalate_to, extension_cap) values (?, ?, ?, ?, ?, ?, ?)",
                DemoProvince.CALL,
                row.get("step"),
                row.get("working_days"),
                row.get("basis"),
                row.get("remind_before"),
                row.get("escalate_to"),
                row.get("extension_cap")));
  }

  @Test
  void aTermBeginsWithTheWorkAndEndsWithIt() {
    CaseId id = people.submitted();

    List<Term> open = of(id, "giveOpinion");
    assertThat(open).hasSize(3);
    Instant due = calendar.dueAfter(clock.instant(), REVIEW);
    assertThat(open).extracting(Term::dueAt).containsOnly(due);
    assertThat(open).extracting(term -> term.count().left()).containsOnly(REVIEW);
    assertThat(work.open(id)).extracting(WorkItem::dueAt).containsOnly(due);
    assertThat(of(id, "prepareApplication"))
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.rule()).isNull();
              assertThat(term.endedAt()).isNotNull();
              assertThat(term.cutOffAt()).isNotNull();
            });

    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    assertThat(of(id, "giveOpinion")).filteredOn(term -> term.endedAt() != null).hasSize(1);
    done(people.opinion(id, "guilin-drc", CaseFixtures::aRefusal));
    assertThat(terms.of(id)).allMatch(term -> term.endedAt() != null);
  }

  @Test
  @DisplayName("The term of the city ends with the cut-off of the province where that is earlier")
  void aCutOffLimitsATerm() {
    clear();
    insert("CITY_REVIEW", 200, "PROV_ECO");

    CaseId id = people.submitted();

    assertThat(of(id, "giveOpinion"))
        .allSatisfy(
            term -> {
              assertThat(term.dueAt()).isEqualTo(term.cutOffAt());
              assertThat(term.rule().workingDays()).isEqualTo(200);
            });
  }

  @Test
  void aYearNobodyEnteredIsNamedInTheArithmetic() {
    clear();
    insert("FORMAT_CHECK", 60, "PROV_ECO");

    CaseId id = people.sentUp();

    Term term = of(id, "checkFormat").get(0);
    int year = OfficeTime.day(term.dueAt()).getYear();
    assertThat(term.count().unknownYears())
        .isEqualTo(calendar.known(year) ? List.of() : List.of(year));
    assertThat(year).isGreaterThan(OfficeTime.day(clock.instant()).getYear());
  }

  @Test
  @DisplayName("补正 pauses the province's clock, and the pause is shown (architecture.md, 5)")
  void whatIsLeftIsLeftWhenTheMaterialComesBack() {
    CaseId id = people.sentUp();
    Term started = of(id, "checkFormat").get(0);
    clock.advance(Duration.ofDays(2));
    int left = calendar.between(clock.instant(), started.dueAt());
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));

    Term paused = of(id, "checkFormat").get(0);
    assertThat(paused.paused()).isTrue();
    assertThat(paused.count().left()).isEqualTo(left);
    clock.advance(Duration.ofDays(3));
    done(people.submit(id, "xingan"));

    assertThat(of(id, "checkFormat")).hasSize(1);
    Term again = of(id, "checkFormat").get(0);
    assertThat(again.id()).isEqualTo(started.id());
    assertThat(again.paused()).isFalse();
    assertThat(again.dueAt()).isEqualTo(calendar.dueAfter(clock.instant(), left));
    assertThat(again.pauses()).hasSize(1);
    assertThat(work.open(id)).extracting(WorkItem::dueAt).containsExactly(again.dueAt());
    done(people.formatCheck(id, CaseFixtures::aPass));
    assertThat(terms.of(id)).allMatch(term -> term.endedAt() != null);
  }

  @Test
  void whileASuspicionIsOpenTheReviewersTermsPauseAndTheInquirysRun() {
    CaseId id = people.sentUp();
    Term running = of(id, "checkFormat").get(0);
    clock.advance(Duration.ofDays(1));
    int left = calendar.between(clock.instant(), running.dueAt());
    done(people.suspect(id, "gx-eco"));

    WorkItem waiting = open(id, "pilot-review/checkFormat");
    assertThat(light(waiting)).isEqualTo(DueLight.PAUSE);
    assertThat(work.open(id)).filteredOn(item -> item.pausedAt() != null).hasSize(1);
    clock.advance(Duration.ofDays(4));
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);

    WorkItem on = open(id, "pilot-review/checkFormat");
    assertThat(on.pausedAt()).isNull();
    assertThat(on.dueAt()).isEqualTo(calendar.dueAfter(clock.instant(), left));
    assertThat(of(id, "checkFormat").get(0).pauses())
        .singleElement()
        .satisfies(pause -> assertThat(pause.reason()).isEqualTo(HOLD));
  }

  @Test
  void aTermHeldByTwoReasonsRunsWhenBothAreGone() {
    CaseId id = people.sentUp();
    Text other = Text.of("workflow.term.pause.applicant");
    locked(id, () -> terms.pause(id, HOLD));
    locked(id, () -> terms.pause(id, other));
    locked(id, () -> terms.pause(id, HOLD));

    locked(id, () -> terms.resume(id, HOLD));
    assertThat(of(id, "checkFormat").get(0).paused()).isTrue();
    locked(id, () -> terms.resume(id, other));

    Term term = of(id, "checkFormat").get(0);
    assertThat(term.paused()).isFalse();
    assertThat(term.pauses()).hasSize(2);
  }

  @Test
  @DisplayName("Overdue completion ends the case; an extension moves the engine's timer with it")
  void anExtendedCompletionLapsesAfterItsNewEndOnly() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    Instant first = open(id, "pilot-review/completeMaterial").dueAt();
    assertThat(first).isEqualTo(calendar.dueAfter(clock.instant(), COMPLETION));
    assertThat(lapse(id)).isEqualTo(TermTimers.lapse(first));

    done(extend(id, "gx-eco", CAP));

    Instant second = open(id, "pilot-review/completeMaterial").dueAt();
    assertThat(second).isEqualTo(calendar.dueAfter(first, CAP));
    assertThat(lapse(id)).isEqualTo(TermTimers.lapse(second));
    clock.set(TermTimers.lapse(first));
    assertThat(dueJobs(id)).isEmpty();
    clock.set(TermTimers.lapse(second));
    dueJobs(id).forEach(job -> engine.getManagementService().executeJob(job.getId()));
    assertThat(cases.of(id).state()).isEqualTo(PilotState.COMPLETION_OVERDUE.name());
    assertThat(terms.of(id)).allMatch(term -> term.endedAt() != null);
  }

  @Test
  void aPausedCompletionDoesNotLapseAndGoesOnWithWhatWasLeft() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    Instant first = open(id, "pilot-review/completeMaterial").dueAt();
    locked(id, () -> terms.pause(id, HOLD));

    clock.set(TermTimers.lapse(first).plus(Duration.ofDays(30)));
    assertThat(dueJobs(id)).isEmpty();
    assertThat(light(open(id, "pilot-review/completeMaterial"))).isEqualTo(DueLight.PAUSE);
    locked(id, () -> terms.resume(id, HOLD));

    Instant second = open(id, "pilot-review/completeMaterial").dueAt();
    assertThat(second).isEqualTo(calendar.dueAfter(clock.instant(), COMPLETION));
    assertThat(lapse(id)).isEqualTo(TermTimers.lapse(second));
    clock.set(TermTimers.lapse(second));
    assertThat(dueJobs(id)).hasSize(1);
  }

  @Test
  void anExtensionIsGivenOnceWithinTheCapAndNeverByTheHolder() {
    CaseId id = people.sentUp();
    signIn.as("gx-eco", () -> people.claimed(id));

    assertThat(extend(id, "gx-eco", 1)).isInstanceOf(Outcome.Refused.class);
    assertThat(extend(id, "guilin-eco", 1)).isInstanceOf(Outcome.Refused.class);
    assertThat(extend(id, "xingan", 1)).isInstanceOf(Outcome.Refused.class);
    assertInvalid(extend(id, "gx-eco-2", CAP + 1), "workflow.term.overCap");
    done(extend(id, "gx-eco-2", CAP));
    assertInvalid(extend(id, "gx-eco-2", 1), "workflow.term.extendedAlready");

    Term term = of(id, "checkFormat").get(0);
    assertThat(term.extendedBy()).isEqualTo(CAP);
    assertThat(term.extensionReason()).isNotBlank();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void aTermThatIsOverIsNotExtended() {
    CaseId id = people.sentUp();
    signIn.as("gx-eco", () -> people.claimed(id));
    clock.set(of(id, "checkFormat").get(0).dueAt().plusMillis(1));

    assertInvalid(extend(id, "gx-eco-2", 1), "workflow.term.overAlready");
  }

  @Test
  void holdersAreRemindedOnceHoweverOftenTheJobLooks() {
    CaseId id = people.submitted();
    watch.look();
    assertThat(told(id, "reminder")).isZero();
    Instant end = of(id, "giveOpinion").get(0).dueAt();

    clock.set(
        OfficeTime.day(calendar.before(end, REMIND))
            .atTime(9, 0)
            .atZone(OfficeTime.ZONE)
            .toInstant());
    watch.look();
    watch.look();

    assertThat(told(id, "reminder")).isEqualTo(3);
    assertThat(work.open(id)).allMatch(item -> light(item) == DueLight.NEAR);
  }

  @Test
  @DisplayName("A department that never answers is escalated, never taken as consent (issue, 3)")
  void silenceIsEscalatedOnceAndDecidesNothing() throws Exception {
    CaseId id = people.submitted();
    clock.set(of(id, "giveOpinion").get(0).dueAt().plusMillis(1));

    twoNodesLook();
    watch.look();

    assertThat(told(id, "escalation")).isPositive();
    assertThat(perPerson(id, "escalation")).isEqualTo(3);
    assertThat(of(id, "giveOpinion")).allMatch(term -> term.escalatedAt() != null);
    clock.advance(Duration.ofDays(365));
    watch.look();
    assertThat(perPerson(id, "escalation")).isEqualTo(3);
    assertThat(cases.of(id).state()).isEqualTo(PilotState.CITY_REVIEW.name());
    assertThat(work.open(id)).hasSize(3).allMatch(item -> light(item) == DueLight.LATE);
    assertThat(jdbc.queryForList("select round from joint_opinion where case_id = ?", id.value()))
        .isEmpty();
  }

  @Test
  @DisplayName("A department that never decides is escalated, never taken as consent (issue, 4)")
  void silenceAtTheJointDecisionDecidesNothingEither() throws Exception {
    insert("DECISION", REVIEW, "PROV_ECO");
    CaseId id = selection.atDecision();
    done(selection.decide(id, "gx-eco", true));
    done(selection.decide(id, "gx-iit", true));
    clock.set(openOf(id).dueAt().plusMillis(1));

    twoNodesLook();
    watch.look();
    clock.advance(Duration.ofDays(365));
    watch.look();

    assertThat(told(id, "escalation")).isPositive();
    assertThat(openOf(id).escalatedAt()).isNotNull();
    assertThat(cases.of(id).state()).isEqualTo(PilotState.JOINT_DECISION.name());
    assertThat(work.open(id)).hasSize(1).allMatch(item -> light(item) == DueLight.LATE);
  }

  private Term openOf(CaseId id) {
    return of(id, "giveOpinion").stream()
        .filter(term -> term.endedAt() == null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSuperiorUrgesAndTheHolderIsTold() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));

    Outcome outcome =
        signIn.as(
            "guilin-eco",
            () ->
                acts.act(
                    id,
                    "urge",
                    new FormData(Map.of("item", choice(id, "urge"), "words", "请尽快补正（测试）。"))));

    done(outcome);
    assertThat(told(id, "urge")).isEqualTo(1);
    assertThat(signIn.as("xingan", () -> acts.act(id, "urge", FormData.EMPTY)))
        .isInstanceOf(Outcome.Refused.class);
  }

  private Outcome extend(CaseId id, String login, int days) {
    return signIn.as(
        login,
        () ->
            acts.act(
                id,
                "extend-term",
                new FormData(
                    Map.of(
                        "item", choice(id, "extend-term"),
                        "days", String.valueOf(days),
                        "reason", "材料较多，需要现场核对（测试）。"))));
  }

  private String choice(CaseId id, String kind) {
    return acts.possible(id).stream()
        .filter(act -> act.kind().equals(kind))
        .flatMap(act -> act.context().options().get("items").stream())
        .map(Option::value)
        .findFirst()
        .orElse("");
  }

  private static void assertInvalid(Outcome outcome, String sentence) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    assertThat(((Outcome.Invalid) outcome).problems())
        .extracting(Problem::message)
        .extracting(Text::key)
        .containsExactly(sentence);
  }

  private void twoNodesLook() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    Callable<Object> node = Executors.callable(watch::look);
    try {
      for (Future<Object> looked : nodes.invokeAll(List.of(node, node))) {
        looked.get();
      }
    } finally {
      nodes.shutdown();
    }
  }

  private List<Term> of(CaseId id, String element) {
    return terms.of(id).stream().filter(term -> term.step().endsWith("/" + element)).toList();
  }

  private WorkItem open(CaseId id, String step) {
    return work.open(id).stream()
        .filter(item -> item.step().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private DueLight light(WorkItem item) {
    return DueLight.of(item.warnAt(), item.dueAt(), item.pausedAt(), clock.instant());
  }

  private void locked(CaseId id, Runnable act) {
    transaction.executeWithoutResult(
        status -> {
          ledger.lock(id);
          act.run();
        });
  }

  private Instant lapse(CaseId id) {
    Date due = timers(id).get(0).getDuedate();
    return due.toInstant();
  }

  private List<Job> timers(CaseId id) {
    return instances(id).stream()
        .flatMap(
            instance ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .timers()
                    .list()
                    .stream())
        .toList();
  }

  private List<Job> dueJobs(CaseId id) {
    return timers(id).stream()
        .filter(job -> !job.isSuspended())
        .filter(job -> !job.getDuedate().toInstant().isAfter(clock.instant()))
        .toList();
  }

  private List<String> instances(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .list()
        .stream()
        .map(instance -> instance.getId())
        .toList();
  }

  /** Messages of that kind about work of the case. */
  private int told(CaseId id, String kind) {
    return jdbc.queryForObject(
        "select count(*) from message where kind = ? and subject_args like ?",
        Integer.class,
        kind,
        "%" + cases.of(id).number() + "%");
  }

  private int perPerson(CaseId id, String kind) {
    return jdbc.queryForObject(
        "select max(n) from (select count(*) n from message where kind = ? and subject_args like ?"
            + " group by person_id) told",
        Integer.class,
        kind,
        "%" + cases.of(id).number() + "%");
  }

  private void set(int review, int check) {
    clear();
    insert("CITY_REVIEW", review, "PROV_ECO");
    insert("FORMAT_CHECK", check, "PROV_ECO");
    insert("COMPLETION", COMPLETION, "CITY_ECO");
  }

  private void clear() {
    jdbc.update("delete from pilot_call_term where call_id = ?", DemoProvince.CALL);
  }

  private void insert(String step, int days, String escalateTo) {
    jdbc.update(
        "insert into pilot_call_term (call_id, step, working_days, basis, remind_before, escalate_to,"
            + " extension_cap) values (?, ?, ?, '', ?, ?, ?)",
        DemoProvince.CALL,
        step,
        days,
        REMIND,
        escalateTo,
        CAP);
  }
}
