package org.qingshen.integrity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
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
import org.qingshen.integrity.GateResult;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.Suspicions;
import org.qingshen.integrity.Verdicts;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

@TestInstance(Lifecycle.PER_CLASS)
class VetoGateProcessTest {

  private final List<String> verdicts = new ArrayList<>();
  private CaseId caseId;
  private boolean open;
  private ProcessEngine engine;
  private VetoGateProcess process;

  @BeforeAll
  void start() {
    Map<Object, Object> beans = new HashMap<>();
    beans.put("vetoGateDelegate", new VetoGateDelegate(new Open()));
    beans.put("applyVetoDelegate", new ApplyVetoDelegate(new Recorded()));
    beans.put("clearSuspicionDelegate", new ClearSuspicionDelegate(new Recorded()));
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("veto-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:veto-" + Ids.next());
    settings.setBeans(beans);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/integrity/veto-gate.bpmn")
        .addModelInstance("case.bpmn", aCase())
        .deploy();
    process = new VetoGateProcess(engine.getRuntimeService());
  }

  @BeforeEach
  void givenASuspectedCase() {
    caseId = CaseId.next();
    open = true;
    verdicts.clear();
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @Test
  void threeDepartmentsAreAskedAndEachItemFindsItsSuspicion() {
    process.suspicionRaised(caseId, "s1");
    assertThat(tasks()).hasSize(3);
    assertThat(process.suspicionOf(tasks().get(0).getProcessInstanceId())).contains("s1");
  }

  @Test
  void aConfirmedSuspicionEndsTheCase() {
    startCase();
    process.suspicionRaised(caseId, "s1");

    conclude(GateResult.PENDING);
    assertThat(verdicts).isEmpty();
    conclude(GateResult.CONFIRMED);

    assertThat(verdicts).containsExactly("confirmed s1");
    assertThat(tasks()).isEmpty();
    assertThat(passed()).contains(VetoGateModel.VETO_APPLIED, "vetoed").doesNotContain("decided");
  }

  @Test
  void aClearedSuspicionLetsTheCaseGoOn() {
    startCase();
    process.suspicionRaised(caseId, "s1");

    conclude(GateResult.PENDING);
    conclude(GateResult.PENDING);
    conclude(GateResult.NOT_CONFIRMED);

    assertThat(verdicts).containsExactly("cleared s1");
    assertThat(passed())
        .contains(VetoGateModel.SUSPICION_CLEARED, "decided")
        .doesNotContain("vetoed");
  }

  @Test
  void aCaseNotYetAtTheGateIsNotDisturbed() {
    process.suspicionRaised(caseId, "s1");
    conclude(GateResult.NOT_CONFIRMED);
    assertThat(verdicts).containsExactly("cleared s1");
  }

  @Test
  void aCaseThatEndedMeanwhileDoesNotStopTheConclusion() {
    process.suspicionRaised(caseId, "s1");
    conclude(GateResult.CONFIRMED);
    assertThat(verdicts).containsExactly("confirmed s1");
  }

  @Test
  void otherSuspicionsOfAVetoedCaseAreNoLongerAskedAbout() {
    process.suspicionRaised(caseId, "s1");
    process.suspicionRaised(caseId, "s2");
    process.suspicionRaised(CaseId.next(), "elsewhere");

    conclude(GateResult.CONFIRMED);

    assertThat(verdicts).hasSize(1);
    assertThat(tasks()).hasSize(3);
    assertThat(process.suspicionOf(tasks().get(0).getProcessInstanceId())).contains("elsewhere");
  }

  private void startCase() {
    engine.getRuntimeService().startProcessInstanceByKey("case", caseId.value());
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().orderByTaskCreateTime().asc().list();
  }

  private void conclude(GateResult result) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(caseId.value())
            .list()
            .get(0);
    engine
        .getTaskService()
        .complete(task.getId(), Map.of(VetoGateModel.GATE_RESULT, result.name()));
  }

  private List<String> passed() {
    HistoryService history = engine.getHistoryService();
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .list()
        .stream()
        .map(of -> history.createHistoricActivityInstanceQuery().processInstanceId(of.getId()))
        .flatMap(query -> query.list().stream())
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
        .message(VetoGateModel.MESSAGE_VETO_CONFIRMED)
        .endEvent("vetoed");
    return builder
        .startEvent()
        .serviceTask("look")
        .camundaDelegateExpression("${vetoGateDelegate}")
        .exclusiveGateway("gate")
        .condition("open", "${suspicion == 'OPEN'}")
        .receiveTask("await")
        .message(VetoGateModel.MESSAGE_SUSPICION_RESOLVED)
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

  /** What the module does on a verdict, without its tables. */
  private final class Recorded implements Verdicts {

    @Override
    public void confirmed(String suspicionId, String round) {
      verdicts.add("confirmed " + suspicionId);
      process.suspicionsSuperseded(caseId, round);
      process.vetoConfirmed(caseId);
    }

    @Override
    public void cleared(String suspicionId, String round) {
      verdicts.add("cleared " + suspicionId);
      open = false;
      process.suspicionResolved(caseId);
    }
  }
}
