package org.qingshen.publication.web;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import org.qingshen.publication.internal.PublicationSettings;
import org.qingshen.shared.Texts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

  /** After the headers that every answer carries. */
  private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 60;

  @Bean
  FilterRegistrationBean<PortalGate> portalGate(
      PublicationSettings settings, Texts texts, Clock clock) {
    var registration = new FilterRegistrationBean<>(new PortalGate(settings, texts, clock));
    registration.setOrder(ORDER);
    registration.addUrlPatterns("/public", "/public/*");
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }
}
