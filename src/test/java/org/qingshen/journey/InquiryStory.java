package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.qingshen.integrity.InquiryOutcome.CONFIRMED;
import static org.qingshen.integrity.InquiryOutcome.INSUFFICIENT;
import static org.qingshen.integrity.InquiryOutcome.NOT_CONFIRMED;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
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
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Option;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.notification.MessageInbox;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.InquiryJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through {@code falsification-inquiry}. Source: issue 4 of 4, item 2. */
abstract class InquiryStory {

  @Autowired Journeys people;
  @Autowired SelectionJourneys review;
  @Autowired SignIn signIn;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk caseDesk;
  @Autowired Ledger ledger;
  @Autowired Letters letters;
  @Autowired Terms terms;
  @Autowired MessageInbox inbox;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;

  InquiryJourneys inquiry;

  @BeforeEach
  void useThisEngine() {
    BpmnAwareTests.init(engine);
    clock.reset();
    inquiry = people.inquiry();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
    BpmnAwareTests.reset();
  }

  @Test
  @DisplayName("The party is told what is alleged, may defend, facts are found, two determine")
  void aConfirmedFalsificationEndsTheCase() {
    CaseId id = suspected();
    assertThat(process(id)).isWaitingAt("triageSuspicion");

    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    assertThat(process(id)).hasPassed("notifyParty").isWaitingAt("stateDefence");
    done(inquiry.defend(id, "xingan"));
    assertThat(process(id)).isWaitingAt("investigate");
    done(inquiry.investigate(id, "gx-eco-2"));
    assertThat(process(id)).isWaitingAt("determine");
    done(inquiry.determine(id, "gx-drc-2", CONFIRMED));
    String instance = process(id).getId();
    done(inquiry.determine(id, "gx-iit-2", CONFIRMED));

    finished(instance).hasPassed("applyVeto", "vetoApplied").hasNotPassed("clearSuspicion");
    assertThat(state(id)).isEqualTo(PilotState.VETOED);
    assertThat(work.open(id)).isEmpty();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  @DisplayName("Not confirmed: the case goes on where it stood; the accused sees it was cleared")
  void aDefendedSuspicionIsClearedAndThePartyToldSo() {
    CaseId id = suspected();
    assertThat(cases.of(id).underInquiry()).isTrue();
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    done(inquiry.defend(id, "xingan"));
    done(inquiry.investigate(id, "gx-eco-2"));
    String instance = process(id).getId();
    inquiry.determined(id, NOT_CONFIRMED);

    finished(instance).hasPassed("clearSuspicion", "issueClearance", "suspicionCleared");
    assertThat(stateOfSuspicion(id)).isEqualTo("CLEARED");
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(kinds(id)).contains(LetterKind.INQUIRY_NOTICE, LetterKind.INQUIRY_CLEARANCE);
    assertThat(work.open(id))
        .extracting(WorkItem::step)
        .containsExactly("pilot-review/checkFormat");
    assertThat(read(id, "xingan")).contains("letter/INQUIRY_CLEARANCE");
    assertThat(told("gx-eco", id)).contains("integrity.inquiry.ended.CLEARED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreed", "split"})
  @DisplayName("Two find it insufficient, or all three differ: insufficient, and the case goes on")
  void insufficientEvidenceVetoesNothing(String way) {
    CaseId id = suspected();
    inquiry.investigated(id);
    if (way.equals("agreed")) {
      inquiry.determined(id, INSUFFICIENT);
    } else {
      done(inquiry.determine(id, "gx-eco-3", CONFIRMED));
      done(inquiry.determine(id, "gx-drc-2", NOT_CONFIRMED));
      assertThat(stateOfSuspicion(id)).isEqualTo("OPEN");
      done(inquiry.determine(id, "gx-iit-2", INSUFFICIENT));
    }

    assertThat(stateOfSuspicion(id)).isEqualTo("INSUFFICIENT");
    assertThat(state(id).ended()).isFalse();
    assertThat(cases.of(id).underInquiry()).isFalse();
  }

  @Test
  void aDismissedSuspicionEndsAtOnceAndWhoRaisedItIsTold() {
    CaseId id = suspected();
    String instance = process(id).getId();

    done(inquiry.dismiss(id, "gx-eco-2"));

    finished(instance).hasPassed("dismissSuspicion").hasNotPassed("notifyParty");
    assertThat(stateOfSuspicion(id)).isEqualTo("DISMISSED");
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(kinds(id)).doesNotContain(LetterKind.INQUIRY_NOTICE);
    assertThat(told("gx-eco", id)).contains("integrity.inquiry.ended.DISMISSED");
  }

  @Test
  void onlyWhoRaisedItTakesASuspicionBackAndOnlyBeforeTriage() {
    CaseId id = suspected();
    assertThat(inquiry.withdraw(id, "gx-eco-2")).isInstanceOf(Outcome.Refused.class);
    String instance = process(id).getId();
    done(inquiry.withdraw(id, "gx-eco"));
    finished(instance).hasPassed("withdrawSuspicion", "withdrawn");
    assertThat(stateOfSuspicion(id)).isEqualTo("WITHDRAWN");
    assertThat(cases.of(id).underInquiry()).isFalse();

    CaseId taken = suspected();
    done(inquiry.triage(taken, "gx-eco-2", "PROV_ECO"));
    assertThat(inquiry.withdraw(taken, "gx-eco")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  @DisplayName("The term of the defence ends without a word: the inquiry goes on")
  void aDefenceNotGivenInTimeIsRecordedAndTheInquiryGoesOn() {
    CaseId id = suspected();
    done(inquiry.triage(id, "gx-eco-2", "PROV_DRC"));
    WorkItem defence = open(id, "stateDefence");
    assertThat(defence.dueAt()).isAfter(clock.instant().plus(Duration.ofDays(10)));

    inquiry.lapseDefence(id);

    assertThat(process(id)).hasPassed("defenceLapsed").isWaitingAt("investigate");
    assertThat(open(id, "investigate").queue().value()).isEqualTo("PROV_DRC/450000");
    assertThat(work.find(defence.id()).orElseThrow().state()).isEqualTo(WorkItem.State.CLOSED);
    assertThat(terms.of(id))
        .filteredOn(term -> term.step().equals("pilot-review/checkFormat"))
        .as("the reviewers' own term still pauses")
        .allMatch(Terms.Term::paused);
    done(inquiry.investigate(id, "gx-drc-2"));
    SealedEntry record = last(id, "investigate");
    assertThat(record.data()).containsEntry("defence", "当事人逾期未陈述申辩。");
  }

  @Test
  void originalsNotSuppliedInTimeAreRecordedAndTheInvestigationGoesOn() {
    CaseId id = suspected();
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    inquiry.lapseDefence(id);
    done(inquiry.askOriginals(id, "gx-eco-2"));
    assertThat(process(id)).isWaitingAt("supplyOriginals");
    inquiry.lapseOriginals(id);
    assertThat(process(id)).hasPassed("originalsLapsed").isWaitingAt("investigate");

    done(inquiry.askOriginals(id, "gx-eco-2"));
    done(inquiry.supplyOriginals(id, "xingan"));
    done(inquiry.investigate(id, "gx-eco-2"));
    assertThat(process(id)).isWaitingAt("determine");
    assertThat(pins(id)).as("what was handed in since").anyMatch(pin -> !pin.startsWith("1:"));
    assertThat(pins(id)).as("hides no plan").anyMatch(pin -> pin.startsWith("1:"));
    assertThat(last(id, "investigate").data().get("supplied").toString())
        .containsSubsequence("要求提供", "逾期未提供", "要求提供", "已提供");
  }

  @Test
  void aSecondInquiryWhileOneIsOpenHoldsTheCaseUntilBothHaveEnded() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    inquiry.investigated(id);
    done(people.suspect(id, "gx-eco"));

    inquiry.determined(id, NOT_CONFIRMED);
    assertThat(cases.of(id).underInquiry()).isTrue();
    done(inquiry.dismiss(id, "gx-eco-2"));
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(terms.of(id))
        .filteredOn(term -> term.step().equals("pilot-review/checkFormat"))
        .noneMatch(Terms.Term::paused);
  }

  @Test
  void aVetoSupersedesEveryOtherInquiryOfTheCase() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    inquiry.investigated(id);
    done(people.suspect(id, "gx-eco"));

    inquiry.determined(id, CONFIRMED);

    assertThat(states(id)).containsExactlyInAnyOrder("CONFIRMED", "SUPERSEDED");
    assertThat(work.open(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"city", "format", "consultation", "survey", "decision", "meeting", "proposed"})
  @DisplayName("Issue 4 of 4, measured: veto at each step of the pilot")
  void falsificationFoundAtAnyStepEndsTheCaseThere(String step) {
    CaseId id = at(step);
    done(people.suspect(id, step.equals("city") ? "guilin-eco" : "gx-eco"));

    inquiry.concluded(id, CONFIRMED);

    assertThat(state(id)).isEqualTo(PilotState.VETOED);
    assertThat(work.open(id)).isEmpty();
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .count())
        .isZero();
  }

  @Test
  @DisplayName("Three parallel items are open and one person is just submitting: one outcome")
  void aVetoAndASubmissionAtTheSameMomentHaveExactlyOneOrder() throws Exception {
    for (int round = 0; round < 3; round++) {
      CaseId id = people.submitted();
      done(people.suspect(id, "guilin-eco"));
      inquiry.investigated(id);
      done(inquiry.determine(id, "gx-drc-2", CONFIRMED));
      Callable<Outcome> veto =
          act(id, "gx-iit-2", ready -> InquiryJourneys.determination(CONFIRMED));
      Callable<Outcome> opinion =
          act(
              id,
              "guilin-drc",
              ready -> CaseFixtures.anAgreement(ready.context().rows().get("checklist")));

      List<Outcome> said = together(veto, opinion);
      people.settle(id);

      done(said.get(0));
      assertThat(state(id)).isEqualTo(PilotState.VETOED);
      assertThat(work.open(id)).isEmpty();
      assertThat(
              work.history(id).stream()
                  .filter(item -> item.step().equals("joint-review/giveOpinion"))
                  .filter(item -> item.state() == WorkItem.State.DONE)
                  .count())
          .isEqualTo(said.get(1) instanceof Outcome.Done ? 1 : 0);
      assertThat(ledger.verify(id).faults()).isEmpty();
    }
  }

  private static List<Outcome> together(Callable<Outcome> one, Callable<Outcome> other)
      throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Outcome> first = two.submit(one);
      Future<Outcome> second = two.submit(other);
      return List.of(first.get(), second.get());
    } finally {
      two.shutdownNow();
    }
  }

  /** Claimed, opened and filled in: only the submission is left. */
  private Callable<Outcome> act(
      CaseId id, String login, Function<TaskDesk.Opened.Ready, FormData> answer) {
    WorkItem item = signIn.as(login, () -> people.claimed(id));
    FormData data =
        signIn.as(login, () -> answer.apply((TaskDesk.Opened.Ready) desk.open(item.id())));
    return () -> signIn.as(login, () -> desk.submit(item.id(), Journeys.PAGE, data));
  }

  @Test
  @DisplayName("Bad input: an officer who took part is refused by rule, with the rule named")
  void whoTookPartIsRefusedWithTheRule() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco-3"));
    done(people.formatCheck(id, CaseFixtures::aPass));
    assertThat(barred(id, "gx-eco-3")).isEqualTo("integrity.inquiry.bar.raised");
    done(inquiry.triage(id, "gx-eco", "PROV_ECO"));
    inquiry.lapseDefence(id);
    assertThat(barred(id, "gx-eco")).isEqualTo("integrity.inquiry.bar.took-part");
    assertThat(barred(id, "gx-eco-3")).isEqualTo("integrity.inquiry.bar.raised");
    done(inquiry.investigate(id, "gx-eco-2"));
    assertThat(barred(id, "gx-eco")).isEqualTo("integrity.inquiry.bar.took-part");
    assertThat(barred(id, "gx-eco-2")).isEqualTo("integrity.inquiry.bar.investigated");
  }

  @Test
  @DisplayName("Nobody of a department may act: the lead department is told, never silent")
  void whereNobodyOfADepartmentMayActTheLeadIsTold() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco-3"));
    done(people.formatCheck(id, CaseFixtures::aPass));
    done(inquiry.triage(id, "gx-eco", "PROV_ECO"));
    inquiry.lapseDefence(id);
    done(inquiry.investigate(id, "gx-eco-2"));

    assertThat(told("gx-eco", id)).contains("integrity.inquiry.nobody");
    inquiry.determined(id, NOT_CONFIRMED);
    assertThat(stateOfSuspicion(id)).isEqualTo("CLEARED");
  }

  @Test
  @DisplayName("The party reads what it is told and never who raised it, also afterwards")
  void thePartyNeverReadsWhoRaisedIt() {
    CaseId id = suspected();
    assertThat(read(id, "xingan")).noneMatch(step -> step.contains("suspicion"));
    done(inquiry.triage(id, "gx-eco-2", "PROV_ECO"));
    Map<String, Object> told = factsOf(id, "xingan", "stateDefence");
    assertThat(told).containsKeys("alleged", "told", "pinned").doesNotContainKey("raisedReasons");
    assertThat(told.get("pinned").toString()).isNotBlank();
    assertThat(read(id, "xingan")).contains("letter/INQUIRY_NOTICE");
    done(inquiry.defend(id, "xingan"));
    done(inquiry.investigate(id, "gx-eco-2"));
    assertThat(read(id, "xingan")).doesNotContain("falsification-inquiry/investigate");
    inquiry.determined(id, NOT_CONFIRMED);

    assertThat(read(id, "xingan"))
        .contains("falsification-inquiry/investigate", "falsification-inquiry/determine")
        .doesNotContain("act/raise-suspicion", "falsification-inquiry/triageSuspicion");
    assertThat(signIn.as("xingan", () -> cases.dossier(id)).toString())
        .doesNotContain("基准数据与监测报告不一致（测试）。");
  }

  @Test
  @DisplayName("Bad input: evidence that points elsewhere than the accuser may see is refused")
  void forgedPinsAreRefused() {
    CaseId id = people.sentUp();
    CaseId other = people.sentUp();
    SealedEntry foreign = signIn.as("gx-eco", () -> cases.dossier(other)).get(0);
    for (String pin :
        List.of(
            "1:@" + foreign.attachments().get(0).id().value(),
            "999:title",
            "2:opinion",
            "1:../title",
            "title")) {
      Outcome outcome =
          signIn.as(
              "gx-eco",
              () ->
                  caseDesk.act(
                      id,
                      "raise-suspicion",
                      new FormData(
                          Map.of(
                              "allegation",
                              "DATA_FRAUD",
                              "reasons",
                              "指向别处的材料（测试）。",
                              "pins",
                              List.of(pin)))));
      assertThat(outcome).as(pin).isInstanceOf(Outcome.Invalid.class);
    }
    assertThat(cases.of(id).underInquiry()).isFalse();
  }

  private CaseId suspected() {
    CaseId id = people.sentUp();
    done(people.suspect(id, "gx-eco"));
    return id;
  }

  private List<String> pins(CaseId id) {
    return signIn.as("gx-eco", () -> caseDesk.possible(id)).stream()
        .filter(act -> act.kind().equals("raise-suspicion"))
        .flatMap(act -> act.context().options().get("pins").stream())
        .map(Option::value)
        .toList();
  }

  private CaseId at(String step) {
    return switch (step) {
      case "city" -> people.submitted();
      case "format" -> people.sentUp();
      case "consultation" -> review.atConsultation();
      case "survey" -> review.atSurvey();
      case "decision" -> review.atDecision();
      case "meeting" -> review.atMeeting();
      default -> review.proposed();
    };
  }

  private String barred(CaseId id, String login) {
    return signIn.as(
        login,
        () ->
            desk.openItems(id).stream()
                .filter(item -> item.step().startsWith("falsification-inquiry/"))
                .flatMap(item -> desk.claim(item.id()).stream())
                .findFirst()
                .map(Text::key)
                .orElse("none"));
  }

  private Map<String, Object> factsOf(CaseId id, String login, String element) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = open(id, element);
          desk.claim(item.id());
          return ((TaskDesk.Opened.Ready) desk.open(item.id())).context().facts();
        });
  }

  private WorkItem open(CaseId id, String element) {
    return work.open(id).stream()
        .filter(item -> item.step().equals("falsification-inquiry/" + element))
        .findFirst()
        .orElseThrow();
  }

  private SealedEntry last(CaseId id, String element) {
    return signIn.as("gx-eco", () -> cases.dossier(id)).stream()
        .filter(entry -> entry.step().equals("falsification-inquiry/" + element))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private List<String> read(CaseId id, String login) {
    return signIn.as(login, () -> cases.dossier(id)).stream().map(SealedEntry::step).toList();
  }

  private List<LetterKind> kinds(CaseId id) {
    return letters.of(id).stream().map(Letter::kind).toList();
  }

  /** Keys of what that person was told about the case. */
  private List<String> told(String login, CaseId id) {
    String number = cases.of(id).number();
    return signIn.as(login, () -> inbox.page(false, null, null, 200)).messages().stream()
        .filter(message -> message.link().startsWith("case/" + number))
        .map(message -> message.subject().key())
        .toList();
  }

  private String stateOfSuspicion(CaseId id) {
    return states(id).get(0);
  }

  private List<String> states(CaseId id) {
    return jdbc.queryForList(
        "select state from suspicion where case_id = ?", String.class, id.value());
  }

  private PilotState state(CaseId id) {
    return PilotState.valueOf(cases.of(id).state());
  }

  private ProcessInstance process(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value(), "falsification-inquiry")
        .singleResult();
  }

  /** Assertions on an ended instance go through history; any handle with its id serves. */
  private static ProcessInstanceAssert finished(String instance) {
    return BpmnAwareTests.assertThat(new EndedInstance(instance)).isEnded();
  }
}
