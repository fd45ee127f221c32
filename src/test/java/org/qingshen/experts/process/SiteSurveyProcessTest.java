package org.qingshen.experts.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.qingshen.shared.Ids;

/** The model alone: every way from the plan to the conclusion. */
@TestInstance(Lifecycle.PER_CLASS)
class SiteSurveyProcessTest {

  private ProcessEngine engine;
  private ProcessInstance survey;

  @BeforeAll
  void start() {
    var settings = new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("survey-" + Ids.next());
    settings.setJdbcUrl("jdbc:h2:mem:survey-" + Ids.next());
    settings.setJobExecutorActivate(false);
    engine = settings.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/experts/site-survey.bpmn")
        .deploy();
  }

  @AfterAll
  void stop() {
    engine.close();
  }

  @BeforeEach
  void aSurvey() {
    survey = engine.getRuntimeService().startProcessInstanceByKey(SiteSurveyModel.PROCESS);
  }

  @Test
  void acceptedSignedConcluded() {
    complete("planVisit", announced("OPEN"));
    complete("answerAnnouncement", Map.of("visitResponse", "ACCEPTED"));
    complete("recordFindings", recorded());
    complete("acknowledgeRecord", Map.of());
    complete("concludeSurvey", Map.of());

    assertThat(passed())
        .contains("surveyed")
        .doesNotContain("responseOverdue", "acknowledgementOverdue");
  }

  @Test
  void silenceAndNoSignature() {
    complete("planVisit", announced("OPEN"));
    lapse();
    complete("recordFindings", recorded());
    lapse();
    complete("concludeSurvey", Map.of());

    assertThat(passed()).contains("responseOverdue", "acknowledgementOverdue", "surveyed");
  }

  @Test
  void objectedOnceThenSettled() {
    complete("planVisit", announced("OPEN"));
    complete("answerAnnouncement", Map.of("visitResponse", "OBJECTED"));
    complete("planVisit", announced("SETTLED"));

    assertThat(task().getTaskDefinitionKey()).isEqualTo("recordFindings");
    assertThat(passed().stream().filter("answerAnnouncement"::equals)).hasSize(1);
  }

  private static Map<String, Object> announced(String announcement) {
    Map<String, Object> routing = new HashMap<>();
    routing.put("announcement", announcement);
    routing.put("surveyLeadPost", "post");
    routing.put("responseDue", new Date());
    routing.put("responseLapse", new Date());
    return routing;
  }

  private static Map<String, Object> recorded() {
    return Map.of("acknowledgementDue", new Date(), "acknowledgementLapse", new Date());
  }

  private void complete(String element, Map<String, Object> routing) {
    Task task = task();
    assertThat(task.getTaskDefinitionKey()).isEqualTo(element);
    engine.getTaskService().complete(task.getId(), routing);
  }

  private Task task() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(survey.getId())
        .singleResult();
  }

  private void lapse() {
    Job timer =
        engine
            .getManagementService()
            .createJobQuery()
            .processInstanceId(survey.getId())
            .timers()
            .singleResult();
    engine.getManagementService().executeJob(timer.getId());
  }

  private List<String> passed() {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(survey.getId())
        .finished()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
