package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.Drafts;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Texts;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.JointReviews;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through {@code pilot-review}, {@code joint-review} and the gate of an inquiry. */
abstract class PilotReviewStory {

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired Ledger ledger;
  @Autowired MutableClock clock;
  @Autowired PilotCalls calls;
  @Autowired TaskDesk desk;
  @Autowired Drafts drafts;
  @Autowired JointReviews reviews;
  @Autowired EntryReader reader;
  @Autowired ProcessEngine engine;

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
  void aNewApplicationRestsWithTheApplicantAndHasNoNumber() {
    CaseId id = people.created("yangshuo");

    assertThat(process(id)).isWaitingAt("prepareApplication");
    assertThat(cases.of(id).number()).isNull();
    assertThat(state(id)).isEqualTo(PilotState.PREPARING);
    done(people.withdraw(id, "yangshuo"));
  }

  @Test
  void aSubmittedApplicationHasANumberAndThreeBureausHaveOneItemEach() {
    CaseId id = people.submitted();

    assertThat(process(id)).isWaitingAt("cityJointReview");
    assertThat(cases.of(id).number()).matches("SD\\d{4}-\\d{4,}");
    assertThat(openQueues(id))
        .containsExactlyInAnyOrder("CITY_ECO/450300", "CITY_DRC/450300", "CITY_IIT/450300");
  }

  @Test
  @DisplayName("All three agree and the case goes up (Guangxi notice of 2023-09-06, 申报程序)")
  void allAgree() {
    CaseId id = people.sentUp();

    assertThat(process(id)).isWaitingAt("checkFormat").hasPassed("cityJointReview", "sendUp");
    assertThat(openQueues(id)).containsExactly("PROV_ECO/450000");
    assertThat(state(id)).isEqualTo(PilotState.FORMAT_CHECK);
  }

  @Test
  void oneRefusalEndsTheCaseAndClosesTheOtherBureausItems() {
    CaseId id = people.submitted();

    done(people.opinion(id, "guilin-drc", CaseFixtures::aRefusal));

    finished(id).hasPassed("refusedByCity");
    assertThat(state(id)).isEqualTo(PilotState.REFUSED_BY_CITY);
    assertThat(work.history(id))
        .filteredOn(item -> item.step().endsWith("giveOpinion"))
        .extracting(WorkItem::state)
        .containsExactlyInAnyOrder(
            WorkItem.State.DONE, WorkItem.State.CLOSED, WorkItem.State.CLOSED);
  }

  @Test
  void aReturnWaitsForAllThreeComesBackAsOneListAndAllThreeAreAskedAgain() {
    CaseId id = people.submitted();
    String number = cases.of(id).number();

    done(people.opinion(id, "guilin-eco", list -> CaseFixtures.aReturn(list, "第三章目标")));
    assertThat(process(id)).isWaitingAt("cityJointReview");
    done(people.opinion(id, "guilin-drc", list -> CaseFixtures.aReturn(list, "资金来源")));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    assertThat(process(id)).isWaitingAt("prepareApplication");
    assertThat(state(id)).isEqualTo(PilotState.RETURNED_BY_CITY);
    done(people.submit(id, "xingan"));
    assertThat(openQueues(id)).hasSize(3);
    assertThat(cases.of(id).number()).isEqualTo(number);
    Map<String, Object> resubmission =
        signIn.as("xingan", () -> cases.dossier(id)).stream()
            .filter(entry -> entry.step().endsWith("prepareApplication"))
            .reduce((first, second) -> second)
            .orElseThrow()
            .data();
    assertThat((List<?>) resubmission.get("returnItems")).hasSize(2);
  }

  @Test
  void noBureauReadsAnothersOpinionBeforeGivingItsOwn() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));

    assertThat(opinionsReadBy(id, "guilin-eco")).isEqualTo(1);
    assertThat(opinionsReadBy(id, "guilin-drc")).isZero();
    assertThat(opinionsReadBy(id, "xingan")).isZero();
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    assertThat(opinionsReadBy(id, "guilin-drc")).isEqualTo(2);
    assertThat(opinionsReadBy(id, "guilin-iit")).isZero();
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    assertThat(opinionsReadBy(id, "xingan")).isEqualTo(3);
  }

  @Test
  void returnedWorkIsAgainThatOfThePersonWhoSubmittedIt() {
    CaseId id = people.sentUp();

    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));

    assertThat(work.open(id))
        .singleElement()
        .satisfies(item -> assertThat(item.assignee()).isEqualTo(DemoProvince.person("xingan")));
  }

  @Test
  void oneDepartmentsReturnShowsNowhereBeforeAllHaveSpoken() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", list -> CaseFixtures.aReturn(list, "第三章目标")));

    assertThat(reviews.returnItems(id)).isEmpty();
    assertThat(applicationReadBy(id, "guilin-drc")).doesNotContain("退回与补正清单");
  }

  @Test
  void whatTheApplicantAnsweredStaysReadableInTheNextRound() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", list -> CaseFixtures.aReturn(list, "第三章目标")));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    done(people.submit(id, "xingan"));
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));

    assertThat(applicationReadBy(id, "guilin-drc")).contains("第三章目标", "已修改（测试）");
  }

  @Test
  void opinionsOfACaseThatWasWithdrawnAreWithheldNoLonger() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    assertThat(opinionsReadBy(id, "guilin-drc")).isZero();

    done(people.withdraw(id, "xingan"));

    assertThat(opinionsReadBy(id, "guilin-drc")).isEqualTo(1);
  }

  @Test
  void aPageThatLostTheDraftCannotChangeItsTables() {
    CaseId id = people.created("yangshuo");
    signIn.as("yangshuo");
    WorkItem item = people.claimed(id);
    desk.open(item.id());
    desk.takeOver(item.id(), "second page");

    assertThat(desk.editTables(item.id(), "first page", tables -> fail("changed"), null))
        .hasValueSatisfying(
            reason -> assertThat(reason.key()).isEqualTo("workflow.refused.elsewhere"));
    assertThat(
            desk.editTables(item.id(), "second page", tables -> tables.create(id, "roster"), null))
        .isEmpty();
    signIn.out();
    done(people.withdraw(id, "yangshuo"));
  }

  @Test
  void draftsOfWorkThatIsNoLongerNeededGoWithIt() {
    CaseId id = people.submitted();
    WorkItem item = signIn.as("guilin-iit", () -> people.claimed(id));
    signIn.as("guilin-iit", () -> desk.open(item.id()));
    assertThat(drafts.find(item.id())).isPresent();

    done(people.opinion(id, "guilin-drc", CaseFixtures::aRefusal));

    assertThat(drafts.find(item.id())).isEmpty();
  }

  @Test
  @DisplayName("What goes up after the province's cut-off is not accepted (逾期不予受理)")
  void lateIsNotAccepted() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));

    clock.set(call().provinceCutOff().at().plusMillis(1));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    finished(id).hasPassed("refusedAsLate").hasNotPassed("checkFormat");
    assertThat(state(id)).isEqualTo(PilotState.REFUSED_LATE);
  }

  @Test
  @DisplayName("What goes up in the last moment before the cut-off is in time")
  void theLastMomentIsInTime() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));

    clock.set(call().provinceCutOff().at());
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));

    assertThat(process(id)).isWaitingAt("checkFormat");
  }

  @Test
  void afterTheFormatCheckTheCaseRestsAtExpertConsultation() {
    CaseId id = people.sentUp();

    done(people.formatCheck(id, CaseFixtures::aPass));

    assertThat(process(id)).isWaitingAt("selectProject");
    assertThat(state(id)).isEqualTo(PilotState.EXPERT_CONSULTATION);
  }

  @Test
  void completionGoesBackToTheFormatCheckAndNotToTheCity() {
    CaseId id = people.sentUp();

    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    assertThat(process(id)).isWaitingAt("completeMaterial");
    done(people.submit(id, "xingan"));

    assertThat(process(id)).isWaitingAt("checkFormat");
    assertThat(openQueues(id)).containsExactly("PROV_ECO/450000");
  }

  @Test
  void aRejectionAtTheFormatCheckEndsTheCase() {
    CaseId id = people.sentUp();

    done(people.formatCheck(id, CaseFixtures::aRejection));

    finished(id).hasPassed("rejectedAtFormatCheck");
    assertThat(state(id)).isEqualTo(PilotState.REJECTED);
  }

  @Test
  void withdrawalEndsTheCaseAndClosesItsWork() {
    CaseId id = people.submitted();

    done(people.withdraw(id, "xingan"));

    finished(id).hasPassed("withdrawn");
    assertThat(state(id)).isEqualTo(PilotState.WITHDRAWN);
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  void anApplicationNotSubmittedByTheCitysCutOffLapses() {
    CaseId id = people.created("yangshuo");
    clock.set(call().cityCutOff(cases.of(id).region()).orElseThrow().lapse().plusSeconds(1));

    fireTimer(id, "applicationClosed");

    finished(id).hasPassed("lapsed");
    assertThat(state(id)).isEqualTo(PilotState.LAPSED);
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  void aSuspicionHoldsTheCityOutcomeAtTheGateUntilTwoDepartmentsClearIt() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    assertThat(cases.of(id).underInquiry()).isTrue();

    people.allAgree(id);
    assertThat(process(id)).isWaitingAt("awaitCityInquiry");
    people.inquiry().investigated(id);
    done(people.inquiry().determine(id, "gx-eco-3", InquiryOutcome.NOT_CONFIRMED));
    assertThat(process(id)).isWaitingAt("awaitCityInquiry");
    done(people.inquiry().determine(id, "gx-drc-2", InquiryOutcome.NOT_CONFIRMED));

    assertThat(process(id)).isWaitingAt("checkFormat");
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(openQueues(id)).containsExactly("PROV_ECO/450000");
  }

  @Test
  void theApplicantReadsNothingOfTheInquiryMeanwhileAndItsFactsAfterwardsButNotWhoRaisedIt() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));

    assertThat(suspicionEntriesReadBy(id, "guilin-eco")).isEqualTo(1);
    assertThat(suspicionEntriesReadBy(id, "xingan")).isZero();
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);
    assertThat(suspicionEntriesReadBy(id, "xingan")).isEqualTo(3);
  }

  @Test
  void timeSpentAtTheGateDoesNotMakeTheCityLate() {
    CaseId id = people.submitted();
    done(people.suspect(id, "guilin-eco"));
    people.allAgree(id);

    clock.set(call().provinceCutOff().at().plus(Duration.ofDays(3)));
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);

    assertThat(process(id)).isWaitingAt("checkFormat");
  }

  @Test
  void aConfirmedSuspicionEndsTheCaseAtOnceWhereverItStands() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));

    people.inquiry().concluded(id, InquiryOutcome.CONFIRMED);

    finished(id).hasPassed("vetoed").hasNotPassed("awaitExpertConsultation");
    assertThat(state(id)).isEqualTo(PilotState.VETOED);
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  void theThirdDepartmentDecidesWhereTheFirstTwoDiffer() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    done(people.formatCheck(id, CaseFixtures::aPass));

    people.inquiry().investigated(id);
    done(people.inquiry().determine(id, "gx-eco-3", InquiryOutcome.CONFIRMED));
    done(people.inquiry().determine(id, "gx-drc-2", InquiryOutcome.NOT_CONFIRMED));
    assertThat(process(id)).isWaitingAt("awaitFormatInquiry");
    done(people.inquiry().determine(id, "gx-iit-2", InquiryOutcome.NOT_CONFIRMED));

    assertThat(process(id)).isWaitingAt("selectProject");
  }

  @Test
  void everyActLeavesASealAndTheChainHolds() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aPass));

    var verification = ledger.verify(id);

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.entries()).isGreaterThanOrEqualTo(6);
    assertThat(verification.documents()).isPositive();
  }

  @Test
  void aWorkItemOfAnotherCountyOrDepartmentLooksLikeNone() {
    CaseId id = people.submitted();
    WorkItem ecology =
        work.open(id).stream()
            .filter(item -> item.queue().value().startsWith("CITY_ECO"))
            .findFirst()
            .orElseThrow();

    for (String stranger : List.of("guilin-drc", "liuzhou-eco", "yangshuo", "gx-eco")) {
      signIn.as(stranger);
      Outcome outcome = people.submitBlindly(ecology.id());
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.reason().key()).isEqualTo("workflow.refused.notYours"));
    }
  }

  @Test
  void aSecondSubmissionOfTheSameWorkIsToldWhoDidItAndWhen() {
    CaseId id = people.sentUp();
    signIn.as("gx-eco");
    WorkItem item = people.claimed(id);
    signIn.out();
    done(people.formatCheck(id, CaseFixtures::aPass));

    signIn.as("gx-eco");
    Outcome again = people.submitBlindly(item.id());

    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("workflow.refused.done"));
  }

  private void fireTimer(CaseId id, String element) {
    Job timer =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(process(id).getId())
            .activityId(element)
            .singleResult();
    engine.getManagementService().executeJob(timer.getId());
  }

  private PilotCall call() {
    return signIn.as("xingan", () -> calls.find(DemoProvince.CALL).orElseThrow());
  }

  private long opinionsReadBy(CaseId id, String login) {
    return signIn.as(login, () -> cases.dossier(id)).stream()
        .filter(entry -> entry.step().endsWith("giveOpinion"))
        .count();
  }

  private long suspicionEntriesReadBy(CaseId id, String login) {
    return signIn.as(login, () -> cases.dossier(id)).stream()
        .filter(
            entry ->
                entry.step().equals("act/raise-suspicion")
                    || entry.step().startsWith("falsification-inquiry/"))
        .count();
  }

  private String applicationReadBy(CaseId id, String login) {
    return signIn
        .as(
            login,
            () ->
                cases.dossier(id).stream()
                    .filter(entry -> entry.step().endsWith("prepareApplication"))
                    .reduce((first, second) -> second)
                    .flatMap(entry -> reader.read(entry, Texts.OF_RECORD)))
        .orElseThrow()
        .toString();
  }

  private List<String> openQueues(CaseId id) {
    return work.open(id).stream().map(item -> item.queue().value()).toList();
  }

  private PilotState state(CaseId id) {
    CaseFile file = cases.of(id);
    return PilotState.valueOf(file.state());
  }

  private ProcessInstance process(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value(), "pilot-review")
        .singleResult();
  }

  /** Assertions on an ended instance go through history; any handle with its id serves. */
  private ProcessInstanceAssert finished(CaseId id) {
    String instance =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(id.value())
            .processDefinitionKey("pilot-review")
            .singleResult()
            .getId();
    return BpmnAwareTests.assertThat(new EndedInstance(instance)).isEnded();
  }
}
