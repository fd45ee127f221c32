package org.qingshen.access.internal;

import java.lang.reflect.Method;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.apache.shiro.authz.UnauthenticatedException;
import org.apache.shiro.authz.aop.AnnotationsAuthorizingMethodInterceptor;
import org.apache.shiro.authz.aop.AuthenticatedAnnotationMethodInterceptor;
import org.apache.shiro.authz.aop.PermissionAnnotationMethodInterceptor;
import org.apache.shiro.util.ThreadContext;

/** Asks Shiro before an annotated method runs. */
final class PermissionAdvice extends AnnotationsAuthorizingMethodInterceptor
    implements MethodInterceptor {

  PermissionAdvice() {
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
    return super.invoke(new Adapted(invocation));
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
