package org.qingshen.workflow.internal;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.qingshen.evidence.Ledger;
import org.qingshen.shared.CaseId;

/**
 * Makes a job take the lock of its case before the engine reads anything of it, as acts do;
 * otherwise acts and timers deadlock each other. The job's case is read beside the engine's cache,
 * so that the engine reads the job only after the lock is held.
 */
class CaseLockInterceptor extends CommandInterceptor {

  private static final Field JOB_ID = jobIdField();

  private final WorkItemMapper items;
  private final Ledger ledger;

  CaseLockInterceptor(WorkItemMapper items, Ledger ledger) {
    this.items = items;
    this.ledger = ledger;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof ExecuteJobsCmd) {
      String caseId = items.caseOfJob(jobId(command));
      if (caseId != null) {
        ledger.lock(new CaseId(caseId));
      }
    }
    return next.execute(command);
  }

  private static String jobId(Command<?> command) {
    try {
      return (String) JOB_ID.get(command);
    } catch (IllegalAccessException e) {
      throw new ProcessEngineException("The id of a job cannot be read", e);
    }
  }

  private static Field jobIdField() {
    try {
      Field field = ExecuteJobsCmd.class.getDeclaredField("jobId");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("This engine's ExecuteJobsCmd has no jobId", e);
    }
  }
}
