package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.slf4j.LoggerFactory;

/** Acts and a timer on one case at the same moment: one after the other, never half, never lost. */
abstract class CollisionStory extends Proof {

  private static final int ROUNDS = 20;

  /** Where the act says that it met another transaction and runs again. */
  private static final String RETRIES = "org.qingshen.workflow.internal.Retrying";

  /** What the engine says of a job that is gone; its executor passes over it in silence. */
  private static final String NO_SUCH_JOB = "ENGINE-14026";

  private final ListAppender<ILoggingEvent> retries = new ListAppender<>();

  @BeforeEach
  void listen() {
    retries.start();
    ((Logger) LoggerFactory.getLogger(RETRIES)).addAppender(retries);
  }

  @AfterEach
  void noActHadToRunTwice() {
    ((Logger) LoggerFactory.getLogger(RETRIES)).detachAppender(retries);
    assertThat(retries.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  @DisplayName("Three departments act on one case at the same moment: all three are done")
  void threeDepartmentsAtOnce() {
    CaseId id = people.submitted();
    Callable<Outcome> ecology = opinion(id, "guilin-eco");
    Callable<Outcome> development = opinion(id, "guilin-drc");
    Callable<Outcome> industry = opinion(id, "guilin-iit");

    List<Outcome> outcomes = AtOnce.run(ecology, development, industry);

    assertThat(outcomes).hasOnlyElementsOfType(Outcome.Done.class);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.FORMAT_CHECK);
    assertThat(work.open(id))
        .extracting(WorkItem::step)
        .containsExactly("pilot-review/checkFormat");
    assertThat(work.history(id))
        .filteredOn(item -> item.step().endsWith("giveOpinion"))
        .hasSize(3)
        .allSatisfy(item -> assertThat(item.state()).isEqualTo(WorkItem.State.DONE));
    // The submission, three opinions, the recommendation, the sending up, the acceptance.
    assertThat(picture(id).seals()).isEqualTo(7);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  @DisplayName("A refusal and an agreement at the same moment: the case ends, whoever was first")
  void aRefusalAndAnAgreementAtOnce() {
    CaseId id = people.submitted();
    Callable<Outcome> refusal = opinion(id, "guilin-eco", false);
    Callable<Outcome> agreement = opinion(id, "guilin-drc");

    List<Outcome> outcomes = AtOnce.run(refusal, agreement);

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
    if (outcomes.get(1) instanceof Outcome.Refused refused) {
      assertThat(refused.reason().key()).isEqualTo("workflow.refused.closed");
    } else {
      assertThat(outcomes.get(1)).isInstanceOf(Outcome.Done.class);
    }
    assertThat(state(id)).isEqualTo(PilotState.REFUSED_BY_CITY);
    assertThat(work.open(id)).isEmpty();
    assertThat(instances(id)).isZero();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  @DisplayName("The timer of the cut-off and the applicant's submission at the same moment")
  void aTimerAndAPersonAtOnce() {
    Prepared at = prepared();
    Job timer = lapse(at.id());
    Callable<Object> submission =
        () -> signIn.as(CLERK, () -> desk.submit(at.item().id(), PAGE, at.plan()));

    List<Object> outcomes = AtOnce.run(submission, () -> fired(timer));

    boolean lapsed = Boolean.TRUE.equals(outcomes.get(1));
    if (lapsed) {
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
      Outcome.Refused refused = (Outcome.Refused) outcomes.get(0);
      assertThat(refused.reason().key()).isEqualTo("workflow.refused.closed");
      assertSaid(refused.reason());
      assertThat(state(at.id())).isEqualTo(PilotState.LAPSED);
      assertThat(work.open(at.id())).isEmpty();
      assertThat(instances(at.id())).isZero();
      assertThat(picture(at.id()).seals()).isEqualTo(at.before().seals());
    } else {
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
      assertThat(state(at.id())).isEqualTo(PilotState.CITY_REVIEW);
      assertThat(work.open(at.id())).hasSize(3);
      assertThat(picture(at.id()).seals()).isEqualTo(at.before().seals() + 1);
    }
    assertThat(ledger.verify(at.id()).faults()).isEmpty();
  }

  /** Whether the timer fired; false where the act had taken it away. */
  private boolean fired(Job timer) {
    try {
      engine.getManagementService().executeJob(timer.getId());
      return true;
    } catch (ProcessEngineException e) {
      if (e.getMessage().startsWith(NO_SUCH_JOB)) {
        return false;
      }
      throw e;
    }
  }

  private Callable<Outcome> opinion(CaseId id, String login) {
    return opinion(id, login, true);
  }

  private Callable<Outcome> opinion(CaseId id, String login, boolean agrees) {
    signIn.as(login);
    WorkItem item = people.claimed(id);
    FormContext context = ready(item.id()).context();
    FormData answer =
        agrees
            ? CaseFixtures.anAgreement(context.rows().get("checklist"))
            : CaseFixtures.aRefusal(context.rows().get("checklist"));
    signIn.out();
    return () -> signIn.as(login, () -> desk.submit(item.id(), PAGE, answer));
  }

  private Job lapse(CaseId id) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value(), "pilot-review")
                .singleResult()
                .getId())
        .activityId("applicationClosed")
        .singleResult();
  }

  private long instances(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .count();
  }

  private PilotState state(CaseId id) {
    return PilotState.valueOf(cases.of(id).state());
  }
}
