package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.Ledger;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.process.PilotSelectionProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way through {@code pilot-selection}; panel and survey are stepped over. */
abstract class PilotSelectionStory {

  @Autowired Journeys people;
  @Autowired SelectionJourneys review;
  @Autowired PilotSelectionProcess selections;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired Ledger ledger;
  @Autowired Letters letters;
  @Autowired Terms terms;
  @Autowired MutableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired TransactionTemplate transaction;
  @Autowired Directory directory;
  @Autowired TaskDesk desk;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void useThisEngine() {
    BpmnAwareTests.init(engine);
    clock.reset();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    BpmnAwareTests.reset();
  }

  @Test
  @DisplayName("All three agree: proposed, with a decision letter, and on the list it may start")
  void approved() {
    CaseId id = review.proposed();

    assertThat(process(id)).isWaitingAt("awaitList").hasPassed("selectForSurvey", "decideJointly");
    assertThat(state(id)).isEqualTo(PilotState.PROPOSED);
    assertThat(kinds(id)).contains(LetterKind.DECISION_APPROVED);
    told(() -> selections.projectListed(id), id);
    finished(id).hasPassed("approved").hasNotPassed("recordMeeting", "issueRefusal");
    assertThat(state(id)).isEqualTo(PilotState.APPROVED);
    root(id).hasPassed("reviewEnded");
  }

  @Test
  void anUpheldObjectionTakesTheProjectOff() {
    CaseId id = review.proposed();

    told(() -> selections.projectTakenOff(id), id);

    finished(id).hasPassed("takenOff").hasNotPassed("approved");
    assertThat(state(id)).isEqualTo(PilotState.TAKEN_OFF);
  }

  @Test
  @DisplayName("Who is not visited is not selected (pilot.md section 5, [S004] three steps)")
  void notSelected() {
    CaseId id = review.atSelection();

    review.decide(id, true, true, false);

    finished(id).hasPassed("notSelected").hasNotPassed("surveySite", "decideJointly");
    assertThat(state(id)).isEqualTo(PilotState.NOT_SELECTED);
    assertThat(kinds(id)).contains(LetterKind.NOT_SELECTED);
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  @DisplayName("Refused once, a meeting, then all agree: each decided again on its own account")
  void agreedAfterTheMeeting() {
    CaseId id = review.atMeeting();
    assertThat(process(id)).isWaitingAt("recordMeeting");
    assertThat(state(id)).isEqualTo(PilotState.JOINT_MEETING);

    done(review.meet(id, Map.of()));

    assertThat(process(id)).isWaitingAt("decideJointly");
    assertThat(openDepartments(id)).hasSize(3);
    review.all(id, true);
    assertThat(process(id)).isWaitingAt("awaitList");
    assertThat(state(id)).isEqualTo(PilotState.PROPOSED);
  }

  @Test
  @DisplayName("Still not unanimous after the one meeting: not approved, with the reasons")
  void refusedAfterTheMeetingWhichIsHeldOnlyOnce() {
    CaseId id = review.atMeeting();
    done(review.meet(id, Map.of()));

    review.decide(id, true, true, false);

    finished(id).hasPassed("recordMeeting", "issueRefusal", "notApproved");
    assertThat(state(id)).isEqualTo(PilotState.NOT_APPROVED);
    assertThat(kinds(id)).contains(LetterKind.DECISION_REFUSED);
    assertThat(
            work.history(id).stream()
                .filter(item -> item.step().equals("pilot-selection/recordMeeting")))
        .hasSize(1);
  }

  @Test
  void aMeetingWithoutOneOfTheDepartmentsOrAheadOfTodayIsNone() {
    CaseId id = review.atMeeting();

    assertThat(review.meet(id, Map.of("iitPresent", " "))).isInstanceOf(Outcome.Invalid.class);
    assertThat(review.meet(id, Map.of("heldOn", "2999-01-01"))).isInstanceOf(Outcome.Invalid.class);
    assertThat(process(id)).isWaitingAt("recordMeeting");
    done(review.meet(id, Map.of()));
  }

  @Test
  @DisplayName("A refusal closes nobody's work: every department decides (roles.md section 4)")
  void aRefusalLeavesTheOthersTheirWork() {
    CaseId id = review.atSelection();

    done(review.decide(id, "gx-drc", false));

    assertThat(process(id)).isWaitingAt("selectForSurvey");
    assertThat(openDepartments(id)).containsExactlyInAnyOrder("PROV_ECO/450000", "PROV_IIT/450000");
  }

  @Test
  void nothingCanBeReturnedWhereTheDepartmentsDecide() {
    CaseId id = review.atSelection();

    Outcome returned = people.opinion(id, "gx-eco", list -> CaseFixtures.aReturn(list, "第三章目标"));

    assertThat(returned)
        .isInstanceOfSatisfying(
            Outcome.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .anyMatch(problem -> problem.path().equals("opinion")));
  }

  @Test
  void agreeingToAVisitNeedsAReasonToo() {
    CaseId id = review.atSelection();

    Outcome bare =
        people.opinion(
            id, "gx-eco", list -> CaseFixtures.aDecision(list, true).with("reasons", ""));

    assertThat(bare).isInstanceOf(Outcome.Invalid.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select", "decide"})
  @DisplayName("None sees the others' decision before its own (roles.md section 1)")
  void noneSeesTheOthersBeforeItsOwn(String topic) {
    CaseId id = topic.equals("select") ? review.atSelection() : review.atDecision();
    long before = opinionsReadBy(id, "gx-iit");
    done(review.decide(id, "gx-eco", true));

    assertThat(opinionsReadBy(id, "gx-eco")).isEqualTo(before + 1);
    assertThat(opinionsReadBy(id, "gx-drc")).isEqualTo(before);
    done(review.decide(id, "gx-drc", true));
    assertThat(opinionsReadBy(id, "gx-drc")).isEqualTo(before + 2);
    assertThat(opinionsReadBy(id, "gx-iit")).isEqualTo(before);
    done(review.decide(id, "gx-iit", true));
    assertThat(opinionsReadBy(id, "gx-iit")).isEqualTo(before + 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"select", "decide"})
  @DisplayName("By own accounts, never one for two departments (roles.md section 4, rule 5)")
  void oneActorDecidesForOneDepartmentOnly(String topic) {
    CaseId id = topic.equals("select") ? review.atSelection() : review.atDecision();
    done(review.decide(id, "gx-drc", true));
    String post = "selection-story-" + Ids.next().substring(4);
    directory.addPost(
        DemoProvince.person("gx-drc"),
        post,
        PostKind.PROV_IIT,
        "测试岗",
        signIn.as("gx-iit").posts().get(0).organisation());
    signIn.out();

    Outcome second = review.decide(id, "gx-drc", true);

    jdbc.update("update post set ended_at = current_timestamp where id = ?", post);
    assertThat(second)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.reason().key()).isEqualTo("workflow.joint.oneDepartmentOnly"));
    signIn.as("gx-drc", () -> release(id));
    assertThat(state(id).ended()).isFalse();
  }

  private Object release(CaseId id) {
    work.open(id).forEach(item -> desk.release(item.id()));
    return id;
  }

  @Test
  @DisplayName("The applicant and the city read no department's decision before the end")
  void theApplicantReadsDecisionsOnlyInTheLetter() {
    CaseId id = review.atMeeting();
    assertThat(opinionsReadBy(id, "xingan")).isEqualTo(3); // those of the city
    assertThat(opinionsReadBy(id, "guilin-eco")).isEqualTo(3);
    done(review.meet(id, Map.of()));
    assertThat(read(id, "xingan", "recordMeeting")).isZero();
    assertThat(read(id, "gx-iit", "recordMeeting")).isEqualTo(1);

    review.decide(id, false, false, false);

    assertThat(state(id)).isEqualTo(PilotState.NOT_APPROVED);
    assertThat(opinionsReadBy(id, "xingan")).isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Consultation", "Survey", "Decision"})
  @DisplayName("An open suspicion holds each gate of the review, visibly; cleared, it goes on")
  void aSuspicionHoldsTheGate(String gate) {
    CaseId id = suspected(gate);

    assertThat(process(id)).isWaitingAt("await" + gate + "Inquiry");
    assertThat(cases.of(id).underInquiry()).isTrue();
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);
    people.settle(id);

    assertThat(process(id)).isWaitingAt(after(gate));
    assertThat(cases.of(id).underInquiry()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Consultation", "Survey", "Decision"})
  @DisplayName("Falsification found at a gate ends the case (一票否决)")
  void aVetoEndsTheCaseAtEachGate(String gate) {
    CaseId id = suspected(gate);

    people.inquiry().concluded(id, InquiryOutcome.CONFIRMED);

    assertThat(state(id)).isEqualTo(PilotState.VETOED);
    assertThat(work.open(id)).isEmpty();
    assertThat(running(id)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"consultation", "selection", "survey", "decision", "meeting"})
  void untilTheDecisionTheApplicantMayWithdraw(String stage) {
    CaseId id = at(stage);

    done(people.withdraw(id, "xingan"));

    assertThat(state(id)).isEqualTo(PilotState.WITHDRAWN);
    assertThat(work.open(id)).isEmpty();
    assertThat(running(id)).isZero();
  }

  @Test
  void onceTheDepartmentsHaveAgreedWithdrawalIsRefusedWithASentence() {
    CaseId id = review.proposed();

    assertThat(people.withdraw(id, "xingan"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("pilot.withdraw.decided"));
    assertThat(state(id)).isEqualTo(PilotState.PROPOSED);
  }

  @Test
  void aDepartmentThatNeverAnswersIsEscalatedAndNeverTakenForAYes() {
    CaseId id = review.atDecision();
    assertThat(terms.of(id))
        .filteredOn(
            term -> term.step().equals("joint-review/giveOpinion") && term.endedAt() == null)
        .hasSize(3)
        .allSatisfy(term -> assertThat(term.rule().workingDays()).isEqualTo(5));
    review.decide(id, true, true);

    assertThat(process(id)).isWaitingAt("decideJointly");
    assertThat(state(id)).isEqualTo(PilotState.JOINT_DECISION);
  }

  private CaseId suspected(String gate) {
    CaseId id =
        switch (gate) {
          case "Consultation" -> review.atConsultation();
          case "Survey" -> review.atSurvey();
          default -> review.atDecision();
        };
    done(people.suspect(id, "gx-eco"));
    switch (gate) {
      case "Consultation" -> review.overPanel(id);
      case "Survey" -> review.overSurvey(id);
      default -> review.all(id, true);
    }
    return id;
  }

  private static String after(String gate) {
    return switch (gate) {
      case "Consultation" -> "selectForSurvey";
      case "Survey" -> "decideJointly";
      default -> "awaitList";
    };
  }

  private CaseId at(String stage) {
    return switch (stage) {
      case "consultation" -> review.atConsultation();
      case "selection" -> review.atSelection();
      case "survey" -> review.atSurvey();
      case "decision" -> review.atDecision();
      default -> review.atMeeting();
    };
  }

  private void told(Runnable what, CaseId id) {
    transaction.executeWithoutResult(
        status -> {
          ledger.lock(id);
          what.run();
        });
    people.settle(id);
  }

  private long opinionsReadBy(CaseId id, String login) {
    return read(id, login, "giveOpinion");
  }

  private long read(CaseId id, String login, String element) {
    return signIn.as(login, () -> cases.dossier(id)).stream()
        .filter(entry -> entry.step().endsWith("/" + element))
        .count();
  }

  private List<LetterKind> kinds(CaseId id) {
    return letters.of(id).stream().map(letter -> letter.kind()).toList();
  }

  private List<String> openDepartments(CaseId id) {
    return work.open(id).stream().map(WorkItem::queue).map(queue -> queue.value()).toList();
  }

  private PilotState state(CaseId id) {
    return PilotState.valueOf(cases.of(id).state());
  }

  private long running(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .count();
  }

  private ProcessInstance process(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value(), "pilot-selection")
        .singleResult();
  }

  private ProcessInstanceAssert finished(CaseId id) {
    return ended(id, "pilot-selection");
  }

  private ProcessInstanceAssert root(CaseId id) {
    return ended(id, "pilot-review");
  }

  private ProcessInstanceAssert ended(CaseId id, String process) {
    String instance =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(id.value())
            .processDefinitionKey(process)
            .singleResult()
            .getId();
    return BpmnAwareTests.assertThat(new EndedInstance(instance)).isEnded();
  }
}
