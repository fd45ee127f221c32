package org.qingshen.pilot.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.qingshen.pilot.process.ApprovedListModel.Confirmation;
import org.qingshen.pilot.process.ApprovedListModel.Notice;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/** The model of list 1 by itself, with the notice it calls. */
@TestInstance(Lifecycle.PER_CLASS)
class ApprovedListProcessTest {

  private final List<String> done = new ArrayList<>();
  private CaseId caseId;
  private ProcessEngine engine;
  private ApprovedListProcess process;

  @BeforeAll
  void start() {
    Map<Object, Object> beans = new HashMap<>();
    JavaDelegate open =
        execution -> {
          done.add("notice of " + execution.getVariable(ApprovedListModel.NOTICE_DAYS));
          execution.setVariable("noticeLapse", Date.from(Instant.now().plusSeconds(3600)));
        };
    JavaDelegate close = execution -> done.add("notice over");
    JavaDelegate publish = execution -> done.add("published");
    ExecutionListener state = execution -> {};
    beans.put("openNoticeDelegate", open);
    beans.put("closeNoticeDelegate", close);
    beans.put("publishListDelegate", publish);
    beans.put("approvedListStateListener", state);
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("list-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:list-" + Ids.next());
    settings.setBeans(beans);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    init(engine);
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/pilot/approved-list.bpmn")
        .addClasspathResource("bpmn/publication/public-notice.bpmn")
        .deploy();
    process = new ApprovedListProcess(engine.getRuntimeService());
  }

  @BeforeEach
  void givenADraft() {
    init(engine);
    caseId = CaseId.next();
    done.clear();
    process.listDrafted(caseId);
  }

  @AfterEach
  void endWhatRuns() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test"));
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @Test
  @DisplayName("pilot.md §5: the notice of 2023 does not know a public notice [S004]")
  void aCallWithoutNoticeIsPublishedOnceBothConfirm() {
    ProcessInstance list = running();
    complete(Map.of());
    assertThat(tasks()).hasSize(2);
    confirm(Confirmation.CONFIRMED, Notice.NONE);
    assertThat(done).isEmpty();
    confirm(Confirmation.CONFIRMED, Notice.NONE);
    assertThat(list).isWaitingAtExactly(ApprovedListModel.PUBLISH_LIST);
    jobs();
    assertThat(list).isEnded().hasNotPassed(ApprovedListModel.GIVE_NOTICE);
    assertThat(done).containsExactly("published");
  }

  @Test
  void aCallWithNoticeIsPublishedOnlyAfterIt() {
    ProcessInstance list = running();
    complete(Map.of());
    confirm(Confirmation.CONFIRMED, Notice.REQUIRED);
    confirm(Confirmation.CONFIRMED, Notice.REQUIRED);
    assertThat(list).isWaitingAtExactly(ApprovedListModel.GIVE_NOTICE);
    assertThat(done).containsExactly("notice of 7");
    jobs();
    jobs();
    assertThat(list).isEnded().hasPassed(ApprovedListModel.LIST_PUBLISHED);
    assertThat(done).containsExactly("notice of 7", "notice over", "published");
  }

  @Test
  void aDepartmentThatSaysNoSendsItBackAfterBothHaveSpoken() {
    ProcessInstance list = running();
    complete(Map.of());
    confirm(Confirmation.RETURNED, Notice.NONE);
    assertThat(list).isWaitingAt(ApprovedListModel.CONFIRM_LIST);
    confirm(Confirmation.RETURNED, Notice.NONE);
    assertThat(list)
        .isWaitingAtExactly(ApprovedListModel.PREPARE_LIST)
        .hasNotPassed(ApprovedListModel.PUBLISH_LIST);
  }

  @Test
  void aDraftThatIsWithdrawnIsNeverPublished() {
    ProcessInstance list = running();
    complete(Map.of());
    process.draftWithdrawn(caseId);
    assertThat(list).isEnded().hasPassed(ApprovedListModel.WITHDRAWN);
    assertThat(done).isEmpty();
  }

  @Test
  void aDraftIsWithdrawnOnce() {
    process.draftWithdrawn(caseId);
    assertThatThrownBy(() -> process.draftWithdrawn(caseId))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  private void confirm(Confirmation confirmation, Notice notice) {
    complete(
        Map.of(
            ApprovedListModel.CONFIRMATION,
            confirmation.name(),
            ApprovedListModel.NOTICE,
            notice.name(),
            ApprovedListModel.NOTICE_DAYS,
            7));
  }

  private void complete(Map<String, Object> facts) {
    engine.getTaskService().complete(tasks().get(0).getId(), facts);
  }

  private void jobs() {
    for (Job job : engine.getManagementService().createJobQuery().list()) {
      engine.getManagementService().executeJob(job.getId());
    }
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().list();
  }

  private ProcessInstance running() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.value())
        .processDefinitionKey(ApprovedListModel.PROCESS)
        .singleResult();
  }
}
