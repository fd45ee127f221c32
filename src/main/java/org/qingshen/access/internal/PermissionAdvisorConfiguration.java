package org.qingshen.access.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Enforces {@code @RequiresPermissions} and {@code @RequiresAuthentication} on beans. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class PermissionAdvisorConfiguration {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor permissionAdvisor(ApplicationEventPublisher events) {
    return new PermissionAdvisor(events);
  }

  /** Outermost, so that a refused call does not even open a transaction. */
  static final class PermissionAdvisor extends StaticMethodMatcherPointcutAdvisor {

    PermissionAdvisor(ApplicationEventPublisher events) {
      setAdvice(new PermissionAdvice(events));
      setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    }

    @Override
    public boolean matches(Method method, Class<?> target) {
      return method.getDeclaringClass() != Object.class
          && !Modifier.isPrivate(method.getModifiers())
          && !isView(target)
          && (PermissionAnnotations.on(method, target, RequiresPermissions.class) != null
              || PermissionAnnotations.on(method, target, RequiresAuthentication.class) != null);
    }

    // Views carry the annotation for the navigation guard; a proxied component does not work.
    private static boolean isView(Class<?> target) {
      for (Class<?> type = target; type != null; type = type.getSuperclass()) {
        if (type.getName().startsWith("com.vaadin.flow.component.")) {
          return true;
        }
      }
      return false;
    }
  }
}
