package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.shiro.authz.UnauthorizedException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshen.administration.QueueRoster;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.qingshen.workflow.ProcessOperations;
import org.qingshen.workflow.ProcessOperations.Failure;
import org.qingshen.workflow.ProcessOperations.Model;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an administrator sees of queues and processes, and the one thing to be done about them. */
abstract class OperationsStory {

  @Autowired ProcessOperations operations;
  @Autowired QueueRoster roster;
  @Autowired ProcessEngine engine;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired JdbcTemplate jdbc;

  private String deployment;

  @AfterEach
  void leave() {
    signIn.out();
    if (deployment != null) {
      engine.getRepositoryService().deleteDeployment(deployment, true);
    }
  }

  @Test
  void theNewestVersionOfEachModelIsShownWithWhatRunsInIt() {
    people.submitted();
    signIn.as("admin");

    List<Model> models = operations.models();

    assertThat(models).extracting(Model::key).contains("pilot-review", "joint-review");
    assertThat(models)
        .filteredOn(model -> model.key().equals("pilot-review"))
        .first()
        .satisfies(model -> assertThat(model.running()).isPositive());
  }

  @Test
  void aStepThatStoppedIsShownWithItsReasonAndRetriedOnce() {
    CaseId id = people.submitted();
    deployFailing();
    String job = stopped(id);
    signIn.as("admin");

    Failure failure = failure(job);
    assertThat(failure.stopped()).isTrue();
    assertThat(failure.caseId()).isEqualTo(id);
    assertThat(failure.caseNumber()).startsWith("SD");
    assertThat(failure.step()).isEqualTo("必败步骤");
    assertThat(failure.exception()).isNotBlank();
    assertThat(failure.sentence()).isNull();

    assertThat(operations.retry(job)).isEmpty();

    assertThat(engine.getManagementService().createJobQuery().jobId(job).singleResult())
        .satisfies(retried -> assertThat(retried.getRetries()).isEqualTo(1));
    assertThat(operations.retry(job).map(Text::key)).contains("workflow.operations.gone");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from security_trail where what = 'process.retried'"
                    + " and detail = ?",
                Integer.class,
                job))
        .isEqualTo(1);
  }

  @Test
  void onlyAnAdministratorSeesAndRetries() {
    for (String login : List.of("xingan", "gx-eco", "auditor")) {
      signIn.as(login);
      assertThatThrownBy(operations::models).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> operations.failures(5)).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> operations.retry("1")).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(roster::rows).isInstanceOf(UnauthorizedException.class);
    }
  }

  @Test
  void aQueueShowsWhoIsInItAndWhatWaits() {
    people.submitted();
    signIn.as("admin");

    QueueRoster.Row eco =
        roster.rows().stream()
            .filter(row -> row.queue().value().equals("CITY_ECO/450300"))
            .findFirst()
            .orElseThrow();

    assertThat(eco.owner()).isEqualTo("桂林市");
    assertThat(eco.holders()).contains("秦演示");
    assertThat(eco.open()).isPositive();
    assertThat(eco.oldest()).isNotNull();
    assertThat(eco.deserted()).isFalse();
    assertThat(roster.rows())
        .extracting(row -> row.queue().post().name())
        .doesNotContain("SYS_ADMIN", "AUDITOR");
  }

  private Failure failure(String job) {
    return operations.failures(200).stream()
        .filter(failure -> failure.id().equals(job))
        .findFirst()
        .orElseThrow();
  }

  /** A job of the case whose every try has failed. */
  private String stopped(CaseId id) {
    ManagementService jobs = engine.getManagementService();
    String process =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("failing-test", id.value())
            .getProcessInstanceId();
    String job = jobs.createJobQuery().processInstanceId(process).singleResult().getId();
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThatThrownBy(() -> jobs.executeJob(job)).isNotNull();
    }
    return job;
  }

  private void deployFailing() {
    deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addModelInstance(
                "failing-test.bpmn",
                Bpmn.createExecutableProcess("failing-test")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .serviceTask("fail")
                    .name("必败步骤")
                    .camundaAsyncBefore()
                    .camundaExpression("${nobodyHasThisBean.fail()}")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
  }
}
