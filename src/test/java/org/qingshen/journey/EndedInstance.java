package org.qingshen.journey;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** A handle on a process that is over, for assertions that look at its history. */
class EndedInstance extends ExecutionEntity {

  private static final long serialVersionUID = 1L;

  EndedInstance(String id) {
    setId(id);
    setProcessInstanceId(id);
  }
}
