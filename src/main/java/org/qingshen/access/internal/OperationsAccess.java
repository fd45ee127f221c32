package org.qingshen.access.internal;

import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.springframework.stereotype.Component;

/** Who may ask the actuator: operations staff; strangers at most up or down, where opened. */
@Component
class OperationsAccess {

  private final CurrentActor current;
  private final OperationsSettings settings;

  OperationsAccess(CurrentActor current, OperationsSettings settings) {
    this.current = current;
    this.settings = settings;
  }

  boolean mayRead(boolean health) {
    return health && settings.healthOpen() || current.may(Permissions.OPERATIONS_READ);
  }
}
