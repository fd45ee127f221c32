package org.qingshen.publication.process;

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
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
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
import org.qingshen.publication.process.PublicNoticeModel.Answer;
import org.qingshen.publication.process.PublicNoticeModel.Concurrence;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;

/** The model of a notice by itself: what waits for what. */
@TestInstance(Lifecycle.PER_CLASS)
class PublicNoticeProcessTest {

  private final List<String> done = new ArrayList<>();
  private CaseId caseId;
  private ProcessEngine engine;
  private PublicNoticeProcess process;
  private ProcessInstance notice;

  @BeforeAll
  void start() {
    Map<Object, Object> beans = new HashMap<>();
    JavaDelegate open =
        execution -> {
          done.add("opened for " + execution.getVariable(PublicNoticeModel.NOTICE_DAYS));
          execution.setVariable(
              PublicNoticeModel.NOTICE_LAPSE, Date.from(Instant.now().plusSeconds(3600)));
        };
    JavaDelegate close = execution -> done.add("closed");
    beans.put("openNoticeDelegate", open);
    beans.put("closeNoticeDelegate", close);
    StandaloneInMemProcessEngineConfiguration settings =
        new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("notice-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:notice-" + Ids.next());
    settings.setBeans(beans);
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    init(engine);
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/publication/public-notice.bpmn")
        .deploy();
    process = new PublicNoticeProcess(engine.getRuntimeService());
  }

  @BeforeEach
  void givenANotice() {
    init(engine);
    caseId = CaseId.next();
    done.clear();
    notice =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                PublicNoticeModel.PROCESS,
                caseId.value(),
                Map.of(PublicNoticeModel.NOTICE_DAYS, 5));
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
  void aNoticeNobodyObjectsToEndsWithItsTerm() {
    assertThat(notice).isWaitingAtExactly(PublicNoticeModel.NOTICE_LAPSED);
    lapse();
    assertThat(notice).isEnded().hasPassed(PublicNoticeModel.NOTICE_CLOSED);
    assertThat(done).containsExactly("opened for 5", "closed");
  }

  @Test
  void aDismissedObjectionNeedsOnePerson() {
    process.objectionFiled(caseId);
    answer(Answer.DISMISSED);
    assertThat(notice)
        .hasPassed(PublicNoticeModel.OBJECTION_DISMISSED)
        .isWaitingAtExactly(PublicNoticeModel.NOTICE_LAPSED);
    lapse();
    assertThat(notice).isEnded();
  }

  @Test
  @DisplayName("roles.md §4 rule 1 [D]: an upheld objection needs a second person")
  void anUpheldObjectionNeedsASecondPerson() {
    process.objectionFiled(caseId);
    answer(Answer.UPHELD);
    assertThat(notice)
        .isWaitingAt(PublicNoticeModel.CONFIRM_OBJECTION)
        .hasNotPassed(PublicNoticeModel.OBJECTION_UPHELD);
    concur(Concurrence.AGREED);
    assertThat(notice).hasPassed(PublicNoticeModel.OBJECTION_UPHELD);
  }

  @Test
  void whatTheSecondPersonDoesNotAgreeToIsAnsweredAnew() {
    process.objectionFiled(caseId);
    answer(Answer.UPHELD);
    concur(Concurrence.DECLINED);
    assertThat(notice).isWaitingAt(PublicNoticeModel.ANSWER_OBJECTION);
    answer(Answer.DISMISSED);
    assertThat(notice)
        .hasPassed(PublicNoticeModel.OBJECTION_DISMISSED)
        .hasNotPassed(PublicNoticeModel.OBJECTION_UPHELD);
  }

  @Test
  void theNoticeWaitsForEveryObjectionAfterItsTerm() {
    process.objectionFiled(caseId);
    process.objectionFiled(caseId);
    assertThat(tasks()).hasSize(2);
    lapse();
    assertThat(done).contains("closed");
    assertThat(notice).isNotEnded();
    answer(Answer.DISMISSED);
    assertThat(notice).isNotEnded();
    answer(Answer.UPHELD);
    concur(Concurrence.AGREED);
    assertThat(notice).isEnded();
  }

  @Test
  void oneOfTwoObjectionsDoesNotDecideTheOther() {
    process.objectionFiled(caseId);
    process.objectionFiled(caseId);
    answer(Answer.UPHELD);
    answer(Answer.DISMISSED);
    assertThat(tasks())
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(PublicNoticeModel.CONFIRM_OBJECTION);
    concur(Concurrence.DECLINED);
    assertThat(tasks())
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(PublicNoticeModel.ANSWER_OBJECTION);
  }

  @Test
  void nobodyObjectsToANoticeThatEnded() {
    lapse();
    assertThatThrownBy(() -> process.objectionFiled(caseId))
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  private void lapse() {
    var job =
        engine
            .getManagementService()
            .createJobQuery()
            .activityId(PublicNoticeModel.NOTICE_LAPSED)
            .singleResult();
    engine.getManagementService().executeJob(job.getId());
  }

  private void answer(Answer answer) {
    complete(
        PublicNoticeModel.ANSWER_OBJECTION,
        Map.of(
            PublicNoticeModel.ANSWER,
            answer.name(),
            PublicNoticeModel.CONCURRENCE_POST,
            "PROV_DRC"));
  }

  private void concur(Concurrence said) {
    complete(
        PublicNoticeModel.CONFIRM_OBJECTION, Map.of(PublicNoticeModel.CONCURRENCE, said.name()));
  }

  private void complete(String element, Map<String, Object> facts) {
    Task task =
        tasks().stream()
            .filter(open -> open.getTaskDefinitionKey().equals(element))
            .findFirst()
            .orElseThrow();
    engine.getTaskService().complete(task.getId(), facts);
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().list();
  }
}
