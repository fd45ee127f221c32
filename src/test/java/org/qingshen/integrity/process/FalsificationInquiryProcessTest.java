package org.qingshen.integrity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.Suspicions;
import org.qingshen.integrity.Verdicts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/** The model alone, with the gate of a case: every way from a suspicion to its end. */
@TestInstance(Lifecycle.PER_CLASS)
class FalsificationInquiryProcessTest {

  private final List<String> verdicts = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private CaseId caseId;
  private boolean open;
  private boolean lettersFail;
  private ProcessEngine engine;
  private InquiryProcess process;

  @BeforeAll
  void start() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put("vetoGateDelegate", new VetoGateDelegate(new Open()));
    beans.put("applyVetoDelegate", new ApplyVetoDelegate(new Recorded()));
    beans.put("clearSuspicionDelegate", new ClearSuspicionDelegate(new Recorded()));
    JavaDelegate letter =
        execution -> {
          if (lettersFail) {
            throw new IllegalStateException("no template");
          }
          letters.add(execution.getCurrentActivityId());
          if (execution.getCurrentActivityId().equals(FalsificationInquiryModel.NOTIFY_PARTY)) {
            execution.setVariables(
                InquiryTimers.variables(
                    FalsificationInquiryModel.DEFENCE_DUE,
                    FalsificationInquiryModel.DEFENCE_LAPSE,
                    Instant.parse("2099-01-01T15:59:59.999Z")));
          }
        };
    beans.put("inquiryLetterDelegate", letter);
    beans.put("vetoDecisionDelegate", letter);
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("inquiry-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:inquiry-" + Ids.next());
    settings.setBeans(beans);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/integrity/falsification-inquiry.bpmn")
        .addModelInstance("case.bpmn", aCase())
        .deploy();
    process = new InquiryProcess(engine.getRuntimeService());
  }

  @BeforeEach
  void givenASuspectedCase() {
    caseId = CaseId.next();
    open = true;
    lettersFail = false;
    verdicts.clear();
    letters.clear();
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
    engine.getRuntimeService().startProcessInstanceByKey("case", caseId.value());
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @Test
  void aConfirmedSuspicionEndsTheCaseBeforeItsLetterIsMade() {
    investigated("s1");
    assertThat(tasks()).hasSize(3);
    determine(InquiryOutcome.PENDING);
    assertThat(verdicts).isEmpty();
    determine(InquiryOutcome.CONFIRMED);

    assertThat(tasks()).isEmpty();
    assertThat(verdicts).containsExactly("confirmed s1");
    assertThat(passed()).contains("vetoed").doesNotContain("decided", "vetoApplied");
    jobs();
    assertThat(letters).containsExactly("notifyParty", "issueDecision");
    assertThat(passed()).contains("vetoApplied").doesNotContain("clearSuspicion");
  }

  @Test
  void aDecisionThatCannotBeMadeStopsNoVetoAndIsTriedAgain() {
    investigated("s1");
    lettersFail = true;
    determine(InquiryOutcome.CONFIRMED);
    Assertions.assertThatIllegalStateException().isThrownBy(this::jobs);
    assertThat(passed()).contains("vetoed").doesNotContain("vetoApplied");
    lettersFail = false;
    jobs();
    assertThat(passed()).contains("vetoApplied");
    assertThat(verdicts).containsExactly("confirmed s1");
  }

  @ParameterizedTest
  @EnumSource(
      value = InquiryOutcome.class,
      names = {"NOT_CONFIRMED", "INSUFFICIENT"})
  void whatIsNotConfirmedLetsTheCaseGoOnAndIsWrittenToTheParty(InquiryOutcome outcome) {
    investigated("s1");
    determine(InquiryOutcome.PENDING);
    determine(InquiryOutcome.PENDING);
    determine(outcome);
    jobs();

    assertThat(verdicts)
        .containsExactly(
            (outcome == InquiryOutcome.INSUFFICIENT ? "INSUFFICIENT" : "CLEARED") + " s1");
    assertThat(letters).containsExactly("notifyParty", "issueClearance");
    assertThat(passed()).contains("suspicionCleared", "decided").doesNotContain("vetoed");
  }

  @Test
  void whatIsNotTakenUpEndsWithoutAWordToTheParty() {
    process.suspicionRaised(caseId, "s1");
    complete("triageSuspicion", Map.of("triage", "DISMISSED"));

    assertThat(verdicts).containsExactly("DISMISSED s1");
    assertThat(letters).isEmpty();
    assertThat(passed()).contains("suspicionDismissed", "decided").doesNotContain("notifyParty");
  }

  @Test
  void aSuspicionIsTakenBackBeforeTriageOnlyAndNoOtherWithIt() {
    process.suspicionRaised(caseId, "s1");
    process.suspicionRaised(caseId, "s2");
    process.suspicionWithdrawn("s1");
    assertThat(verdicts).containsExactly("WITHDRAWN s1");
    assertThat(tasks()).hasSize(1);

    complete("triageSuspicion", accepted());
    Assertions.assertThatExceptionOfType(MismatchingMessageCorrelationException.class)
        .isThrownBy(() -> process.suspicionWithdrawn("s2"));
    assertThat(letters).isEmpty();
    jobs();
    assertThat(tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("stateDefence");
  }

  @Test
  void silenceOfThePartyAndOriginalsThatDoNotComeHoldNothingUp() {
    process.suspicionRaised(caseId, "s1");
    complete("triageSuspicion", accepted());
    jobs();
    lapse();
    complete("investigate", originals());
    lapse();
    complete("investigate", originals());
    complete("supplyOriginals", Map.of());
    complete("investigate", Map.of("investigation", "CONCLUDED"));

    assertThat(tasks()).hasSize(3);
    assertThat(passed()).contains("defenceLapsed", "originalsLapsed", "supplyOriginals");
  }

  @Test
  void aCaseThatEndedMeanwhileDoesNotStopTheVeto() {
    investigated("s1");
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("case")
        .list()
        .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "ended"));
    determine(InquiryOutcome.CONFIRMED);
    jobs();
    assertThat(passed()).contains("vetoApplied");
  }

  @Test
  void otherInquiriesOfAVetoedCaseStopAndThoseOfOtherCasesGoOn() {
    investigated("s1");
    process.suspicionRaised(caseId, "s2");
    process.suspicionRaised(CaseId.next(), "elsewhere");

    List<Task> determining = tasks("determine");
    complete(determining.get(0), Map.of("outcome", "CONFIRMED"));

    assertThat(tasks("determine")).isEmpty();
    assertThat(tasks("triageSuspicion")).hasSize(1);
    Task left = tasks("triageSuspicion").get(0);
    assertThat(engine.getTaskService().getVariable(left.getId(), "suspicionId"))
        .isEqualTo("elsewhere");
  }

  private void investigated(String suspicion) {
    process.suspicionRaised(caseId, suspicion);
    complete("triageSuspicion", accepted());
    jobs();
    complete("stateDefence", Map.of());
    complete("investigate", Map.of("investigation", "CONCLUDED"));
  }

  private static Map<String, Object> accepted() {
    return Map.of("triage", "ACCEPTED", "investigators", "PROV_ECO");
  }

  private static Map<String, Object> originals() {
    Date due = Date.from(Instant.parse("2099-01-01T15:59:59Z"));
    return Map.of("investigation", "ORIGINALS", "originalsDue", due, "originalsLapse", due);
  }

  private void determine(InquiryOutcome outcome) {
    complete(tasks("determine").get(0), Map.of("outcome", outcome.name()));
  }

  private void complete(String element, Map<String, Object> routing) {
    List<Task> waiting = tasks(element);
    assertThat(waiting).as(element).hasSize(1);
    complete(waiting.get(0), routing);
  }

  private void complete(Task task, Map<String, Object> routing) {
    engine.getTaskService().complete(task.getId(), routing);
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().list();
  }

  private List<Task> tasks(String element) {
    return tasks().stream().filter(it -> it.getTaskDefinitionKey().equals(element)).toList();
  }

  /** What waits behind an asynchronous step; not the terms. */
  private void jobs() {
    engine
        .getManagementService()
        .createJobQuery()
        .messages()
        .list()
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  private void lapse() {
    Job timer = engine.getManagementService().createJobQuery().timers().singleResult();
    engine.getManagementService().executeJob(timer.getId());
  }

  private List<String> passed() {
    HistoryService history = engine.getHistoryService();
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .list()
        .stream()
        .map(of -> history.createHistoricActivityInstanceQuery().processInstanceId(of.getId()))
        .flatMap(query -> query.finished().list().stream())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  /** The gate as every kind of case draws it. */
  private static BpmnModelInstance aCase() {
    ProcessBuilder builder =
        Bpmn.createExecutableProcess("case").camundaHistoryTimeToLiveString("P1D");
    builder
        .eventSubProcess()
        .startEvent()
        .interrupting(true)
        .message(FalsificationInquiryModel.MESSAGE_VETO_CONFIRMED)
        .endEvent("vetoed");
    return builder
        .startEvent()
        .serviceTask("look")
        .camundaDelegateExpression("${vetoGateDelegate}")
        .exclusiveGateway("gate")
        .condition("open", "${suspicion == 'OPEN'}")
        .receiveTask("await")
        .message(FalsificationInquiryModel.MESSAGE_SUSPICION_RESOLVED)
        .connectTo("look")
        .moveToNode("gate")
        .condition("none", "${suspicion == 'NONE'}")
        .endEvent("decided")
        .done();
  }

  private final class Open implements Suspicions {

    @Override
    public boolean open(CaseId id) {
      return open;
    }

    @Override
    public List<Suspicion> openOf(CaseId id) {
      return List.of();
    }
  }

  /** What the module does at the end of an inquiry, without its tables. */
  private final class Recorded implements Verdicts {

    @Override
    public void confirmed(String suspicionId, String round) {
      verdicts.add("confirmed " + suspicionId);
      process.suspicionsSuperseded(List.of("s2"));
      process.vetoConfirmed(caseId);
    }

    @Override
    public void ended(String suspicionId, String round, Suspicion.State state) {
      verdicts.add(state + " " + suspicionId);
      open = false;
      process.suspicionResolved(caseId);
    }
  }
}
