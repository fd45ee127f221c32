package org.qingshen.experts.internal;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** A handle on a panel's process that is over, for assertions that look at its history. */
class EndedPanel extends ExecutionEntity {

  private static final long serialVersionUID = 1L;

  EndedPanel(String id) {
    setId(id);
    setProcessInstanceId(id);
  }
}
