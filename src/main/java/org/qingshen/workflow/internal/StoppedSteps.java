package org.qingshen.workflow.internal;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.StepStopped;
import org.springframework.context.ApplicationEventPublisher;

/** Says in the application that the engine has given up on a step. */
class StoppedSteps extends DefaultIncidentHandler {

  private final CaseDirectory cases;
  private final ApplicationEventPublisher events;

  StoppedSteps(CaseDirectory cases, ApplicationEventPublisher events) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.cases = cases;
    this.events = events;
  }

  @Override
  public Incident handleIncident(IncidentContext context, String message) {
    Incident incident = super.handleIncident(context, message);
    ExecutionEntity execution =
        context.getExecutionId() == null
            ? null
            : Context.getCommandContext()
                .getExecutionManager()
                .findExecutionById(context.getExecutionId());
    if (execution != null && execution.getProcessBusinessKey() != null) {
      events.publishEvent(
          new StepStopped(
              cases.facts(new CaseId(execution.getProcessBusinessKey())),
              execution.getProcessDefinition().getKey(),
              context.getActivityId(),
              context.getConfiguration()));
    }
    return incident;
  }
}
