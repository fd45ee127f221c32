package org.qingshen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Accounts;
import org.qingshen.directory.Directory;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.internal.SurveyWorld;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.SurveyJourneys;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.Terms;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What happens to the terms of a case's other work while an inquiry is open. */
@AppTest
@Import(SurveyWorld.class)
class TermsUnderInquiryTests {

  private static final Duration LONG = Duration.ofDays(40);
  private static final String ANSWER = "site-survey/answerAnnouncement";

  @Autowired Journeys people;
  @Autowired SelectionJourneys selection;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired SurveyField field;
  @Autowired MutableClock clock;
  @Autowired WorkItems work;
  @Autowired Terms terms;
  @Autowired ProcessEngine engine;
  @Autowired Directory directory;
  @Autowired Accounts accounts;

  private SurveyJourneys survey;
  private CaseId id;

  @BeforeEach
  void aCaseToBeVisited() {
    clock.reset();
    SurveyWorld.enter(directory, accounts);
    survey = new SurveyJourneys(signIn, desk, field, clock);
    id = selection.atSurvey();
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  @Test
  @DisplayName("Issue 5, item 2: harmless work goes on, and the terms that begin with it wait")
  void aTermThatBeginsDuringAnInquiryWaitsAsWell() {
    done(people.suspect(id, "gx-drc"));
    done(survey.plan(id, SurveyWorld.LEAD_POST));

    assertThat(answer().pausedAt()).as("shown as paused").isNotNull();
    assertThat(term().paused()).isTrue();
    lapse();
    assertThat(answer().state()).as("nothing lapses meanwhile").isEqualTo(WorkItem.State.OPEN);

    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);

    assertThat(answer().pausedAt()).isNull();
    assertThat(term().paused()).isFalse();
    assertThat(term().dueAt()).isAfter(clock.instant());
    lapse();
    assertThat(work.open(id)).extracting(WorkItem::step).doesNotContain(ANSWER);
  }

  @Test
  @DisplayName("A term counted by the process alone pauses like one that the call states")
  void aTermWithoutARuleOfTheCallPauses() {
    done(survey.plan(id, SurveyWorld.LEAD_POST));
    Instant due = answer().dueAt();

    done(people.suspect(id, "gx-eco"));

    assertThat(answer().pausedAt()).isNotNull();
    lapse();
    assertThat(answer().state()).isEqualTo(WorkItem.State.OPEN);
    people.inquiry().concluded(id, InquiryOutcome.NOT_CONFIRMED);
    assertThat(answer().dueAt()).isAfter(due);
  }

  private WorkItem answer() {
    return work.open(id).stream()
        .filter(item -> item.step().equals(ANSWER))
        .findFirst()
        .orElseThrow();
  }

  private Terms.Term term() {
    return terms.of(id).stream().filter(it -> it.step().equals(ANSWER)).findFirst().orElseThrow();
  }

  private void lapse() {
    clock.advance(LONG);
    for (Job job :
        engine
            .getManagementService()
            .createJobQuery()
            .timers()
            .activityId("responseOverdue")
            .active()
            .executable()
            .list()) {
      if (ofCase(job)) {
        engine.getManagementService().executeJob(job.getId());
      }
    }
  }

  private boolean ofCase(Job job) {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(job.getProcessInstanceId())
            .processInstanceBusinessKey(id.value())
            .count()
        == 1;
  }
}
