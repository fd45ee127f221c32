package org.qingshen.access.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.OperationType;
import org.springframework.boot.actuate.endpoint.invoke.OperationInvoker;
import org.springframework.boot.actuate.endpoint.invoke.OperationInvokerAdvisor;
import org.springframework.boot.actuate.endpoint.invoke.OperationParameters;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks again behind the address rule of {@link OperationsFilter}, in case a path slips past it. */
@Component
class OperationsAdvisor implements OperationInvokerAdvisor {

  private final ObjectProvider<OperationsAccess> access;

  OperationsAdvisor(ObjectProvider<OperationsAccess> access) {
    this.access = access;
  }

  @Override
  public OperationInvoker apply(
      EndpointId endpoint,
      OperationType type,
      OperationParameters parameters,
      OperationInvoker invoker) {
    boolean health = endpoint.equals(EndpointId.of("health"));
    return context -> {
      if (!access.getObject().mayRead(health)) {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      }
      return invoker.invoke(context);
    };
  }
}
