package org.qingshen.workflow.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Keeps the engine's timer of a piece of work with its term, in the same transaction. */
@Component
class TermTimers {

  /** Nobody waits that long. */
  private static final Date PAUSED = Date.from(Instant.parse("2999-12-31T00:00:00Z"));

  private final TermMapper terms;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final ManagementService management;

  TermTimers(
      TermMapper terms, TaskService tasks, RuntimeService runtime, ManagementService management) {
    this.terms = terms;
    this.tasks = tasks;
    this.runtime = runtime;
    this.management = management;
  }

  /**
   * While a term is paused nothing lapses. The date is moved and the job not suspended: to wake it
   * would write it twice, which the engine refuses within a command of its own, such as the one
   * that ends an inquiry.
   */
  void suspend(TermRow term) {
    withTimers(
        term, (task, jobs) -> jobs.forEach(job -> management.setJobDuedate(job.getId(), PAUSED)));
  }

  /** It goes on, until then. */
  void activate(TermRow term, Instant end) {
    move(term, end);
    withTimers(
        term,
        (task, jobs) ->
            jobs.stream()
                .filter(Job::isSuspended) // by an earlier release
                .forEach(job -> management.activateJobById(job.getId())));
  }

  void move(TermRow term, Instant end) {
    withTimers(
        term,
        (task, jobs) -> {
          Date lapse = Date.from(lapse(end));
          if (term.dueVariable() != null) {
            runtime.setVariable(task.getExecutionId(), term.dueVariable(), Date.from(end));
          }
          runtime.setVariable(task.getExecutionId(), term.lapseVariable(), lapse);
          jobs.forEach(job -> management.setJobDuedate(job.getId(), lapse));
        });
  }

  /** The engine keeps whole seconds; a timer must not fire while an act is still in time. */
  static Instant lapse(Instant end) {
    return end.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
  }

  private void withTimers(TermRow term, Change change) {
    String taskId = term.lapseVariable() == null ? null : terms.taskOf(term.workItemId());
    if (taskId == null) {
      return;
    }
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    if (task != null) {
      change.make(
          task, management.createJobQuery().executionId(task.getExecutionId()).timers().list());
    }
  }

  private interface Change {
    void make(Task task, List<Job> jobs);
  }
}
