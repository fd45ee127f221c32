package org.qingshen.pilot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.qingshen.pilot.process.CallPublicationModel.Confirmation;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/** The model of a call by itself: what was published, and what was passed. */
@TestInstance(Lifecycle.PER_CLASS)
class CallPublicationProcessTest {

  private final List<String> published = new ArrayList<>();
  private final List<String> states = new ArrayList<>();
  private CaseId caseId;
  private ProcessEngine engine;
  private CallPublicationProcess process;

  @BeforeAll
  void start() {
    Map<Object, Object> beans = new HashMap<>();
    JavaDelegate publish =
        execution ->
            published.add("no. " + execution.getVariable(CallPublicationModel.AMENDMENT_NUMBER));
    ExecutionListener state = execution -> states.add(execution.getCurrentActivityId());
    beans.put("publishCallDelegate", publish);
    beans.put("callStateListener", state);
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("call-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:call-" + Ids.next());
    settings.setBeans(beans);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    init(engine);
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/pilot/call-publication.bpmn")
        .deploy();
    process = new CallPublicationProcess(engine.getRuntimeService());
  }

  @BeforeEach
  void givenADraft() {
    init(engine);
    caseId = CaseId.next();
    published.clear();
    states.clear();
    process.callDrafted(caseId);
  }

  @AfterEach
  void endWhatRuns() {
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
  void aCallBothDepartmentsConfirmIsPublished() {
    ProcessInstance draft = running();
    assertThat(draft).isWaitingAtExactly(CallPublicationModel.PREPARE_CALL);
    prepare();
    assertThat(tasks()).hasSize(2);
    confirm(Confirmation.CONFIRMED);
    assertThat(published).isEmpty();
    confirm(Confirmation.CONFIRMED);

    assertThat(draft)
        .isEnded()
        .hasPassed(CallPublicationModel.PUBLISH_CALL, CallPublicationModel.CALL_PUBLISHED);
    assertThat(published).containsExactly("no. 0");
  }

  @Test
  void aCallOneDepartmentReturnsGoesBackAfterBothHaveSpoken() {
    ProcessInstance draft = running();
    prepare();
    confirm(Confirmation.RETURNED);
    assertThat(draft).isWaitingAt(CallPublicationModel.CONFIRM_CALL);
    assertThat(tasks()).hasSize(1);
    confirm(Confirmation.RETURNED);

    assertThat(draft)
        .isWaitingAtExactly(CallPublicationModel.PREPARE_CALL)
        .hasNotPassed(CallPublicationModel.PUBLISH_CALL);
    prepare();
    confirm(Confirmation.CONFIRMED);
    confirm(Confirmation.CONFIRMED);
    assertThat(published).containsExactly("no. 0");
  }

  @Test
  void aDraftThatIsWithdrawnIsNeverPublished() {
    ProcessInstance draft = running();
    process.draftWithdrawn(caseId);
    assertThat(draft)
        .isEnded()
        .hasPassed(CallPublicationModel.WITHDRAWN)
        .hasNotPassed(CallPublicationModel.PUBLISH_CALL);
    assertThat(published).isEmpty();
  }

  @Test
  void whatWaitsToBeConfirmedMayBeWithdrawnAndNobodyIsAskedAnyMore() {
    prepare();
    confirm(Confirmation.CONFIRMED);
    process.draftWithdrawn(caseId);
    assertThat(tasks()).isEmpty();
    assertThat(states).endsWith(CallPublicationModel.WITHDRAWN);
  }

  @Test
  void whatIsPublishedCannotBeWithdrawn() {
    publish();
    assertThatThrownBy(() -> process.draftWithdrawn(caseId))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void anAmendmentGoesTheSameWayUnderItsNumber() {
    publish();
    process.amendmentOpened(caseId, 1);
    ProcessInstance amendment = running();
    assertThat(amendment).isWaitingAtExactly(CallPublicationModel.PREPARE_CALL);
    publish();
    assertThat(amendment).isEnded();
    assertThat(published).containsExactly("no. 0", "no. 1");
  }

  @Test
  void twoAmendmentsInARowEachHaveTheirNumber() {
    publish();
    process.amendmentOpened(caseId, 1);
    publish();
    process.amendmentOpened(caseId, 2);
    publish();
    assertThat(published).containsExactly("no. 0", "no. 1", "no. 2");
  }

  private void publish() {
    prepare();
    confirm(Confirmation.CONFIRMED);
    confirm(Confirmation.CONFIRMED);
  }

  private void prepare() {
    engine.getTaskService().complete(tasks().get(0).getId());
  }

  private void confirm(Confirmation outcome) {
    engine
        .getTaskService()
        .complete(
            tasks().get(0).getId(), Map.of(CallPublicationModel.CONFIRMATION, outcome.name()));
  }

  private ProcessInstance running() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .singleResult();
  }

  private List<Task> tasks() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(caseId.value())
        .list();
  }
}
