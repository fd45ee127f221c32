package org.qingshen.access.internal;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;
import org.apache.shiro.web.servlet.AbstractShiroFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Shiro on the container's sessions, without remember-me. */
@Configuration(proxyBeanMethods = false)
class ShiroConfiguration {

  static final int SHIRO_ORDER = Ordered.HIGHEST_PRECEDENCE + 100;

  @Bean(destroyMethod = "destroy")
  DefaultWebSecurityManager securityManager(AccountRealm realm) {
    var manager = new DefaultWebSecurityManager(realm);
    manager.setRememberMeManager(null);
    return manager;
  }

  @Bean
  FilterRegistrationBean<SubjectFilter> subjectFilter(WebSecurityManager manager) {
    var registration = new FilterRegistrationBean<>(new SubjectFilter(manager));
    registration.setOrder(SHIRO_ORDER);
    registration.addUrlPatterns("/*");
    registration.setAsyncSupported(true);
    registration.setDispatcherTypes(
        EnumSet.of(
            DispatcherType.REQUEST,
            DispatcherType.ASYNC,
            DispatcherType.ERROR,
            DispatcherType.FORWARD));
    return registration;
  }

  /** Binds who is asking to the request's thread. What may be done is asked elsewhere. */
  static final class SubjectFilter extends AbstractShiroFilter {

    SubjectFilter(WebSecurityManager manager) {
      setSecurityManager(manager);
      setStaticSecurityManagerEnabled(true);
    }
  }
}
