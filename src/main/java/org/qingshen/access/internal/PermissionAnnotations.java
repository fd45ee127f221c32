package org.qingshen.access.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Finds what a call asks for: on the method that runs or the one it implements, else on its class
 * or interface.
 */
final class PermissionAnnotations {

  private PermissionAnnotations() {}

  static <A extends Annotation> A on(Method method, Class<?> target, Class<A> type) {
    Method specific = AopUtils.getMostSpecificMethod(method, target);
    A found = AnnotatedElementUtils.findMergedAnnotation(specific, type);
    if (found == null) {
      found = AnnotatedElementUtils.findMergedAnnotation(method, type);
    }
    return found == null ? AnnotatedElementUtils.findMergedAnnotation(target, type) : found;
  }
}
