package org.qingshen.access.internal;

import java.lang.reflect.Method;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AnnotationsAuthorizingMethodInterceptor;
import org.apache.shiro.authz.aop.AuthenticatedAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.PermissionAnnotationMethodInterceptor;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.Actor;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;

/** Asks Shiro before an annotated method runs. */
final class PermissionAdvice extends AnnotationsAuthorizingMethodInterceptor
    implements MethodInterceptor {

  private final ApplicationEventPublisher events;

  PermissionAdvice(ApplicationEventPublisher events) {
    this.events = events;
    setMethodInterceptors(
        List.of(
            new PermissionAnnotationMethodInterceptor(PermissionAdvice::annotation),
            new AuthenticatedAnnotationMethodInterceptor(PermissionAdvice::annotation)));
  }

  @Override
  public Object invoke(MethodInvocation invocation) throws Throwable {
    if (ThreadContext.getSubject() == null) {
      throw new UnauthenticatedException("Nobody is logged in on this thread");
    }
    Adapted call = new Adapted(invocation);
    try {
      assertAuthorized(call);
    } catch (AuthorizationException refused) {
      remember(invocation.getMethod());
      throw refused;
    }
    return call.proceed();
  }

  private void remember(Method refused) {
    PersonId asking =
        ThreadContext.getSubject().getPrincipal() instanceof Actor actor ? actor.id() : null;
    String call = refused.getDeclaringClass().getSimpleName() + "." + refused.getName();
    events.publishEvent(new TrailEvent("permission.refused", asking, call, ""));
  }

  private static java.lang.annotation.Annotation annotation(
      org.apache.shiro.aop.MethodInvocation invocation,
      Class<? extends java.lang.annotation.Annotation> type) {
    return PermissionAnnotations.on(invocation.getMethod(), invocation.getThis().getClass(), type);
  }

  /** Shiro's view of a call. */
  private record Adapted(MethodInvocation call) implements org.apache.shiro.aop.MethodInvocation {

    @Override
    public Object proceed() throws Throwable {
      return call.proceed();
    }

    @Override
    public Method getMethod() {
      return call.getMethod();
    }

    @Override
    public Object[] getArguments() {
      return call.getArguments();
    }

    @Override
    public Object getThis() {
      return call.getThis();
    }
  }
}
