package org.qingshen.access.internal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order of what every request passes: headers, Shiro, limits of the session, actuator. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

  private static final int HEADERS_ORDER = Ordered.HIGHEST_PRECEDENCE + 50;
  private static final int LIMIT_ORDER = ShiroConfiguration.SHIRO_ORDER + 10;
  private static final int OPERATIONS_ORDER = ShiroConfiguration.SHIRO_ORDER + 20;

  @Bean
  FilterRegistrationBean<HeadersFilter> headersFilter() {
    return registration(new HeadersFilter(), HEADERS_ORDER, "/*");
  }

  @Bean
  FilterRegistrationBean<SessionLimitFilter> sessionLimitFilter(
      SessionSettings settings,
      SubjectActor current,
      Clock clock,
      ApplicationEventPublisher events) {
    return registration(
        new SessionLimitFilter(settings.policy(), current, clock, events), LIMIT_ORDER, "/*");
  }

  @Bean
  FilterRegistrationBean<OperationsFilter> operationsFilter(OperationsAccess access) {
    return registration(
        new OperationsFilter(access),
        OPERATIONS_ORDER,
        OperationsFilter.ROOT,
        OperationsFilter.ROOT + "/*");
  }

  private static <F extends Filter> FilterRegistrationBean<F> registration(
      F filter, int order, String... patterns) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns(patterns);
    registration.setAsyncSupported(true);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }
}
