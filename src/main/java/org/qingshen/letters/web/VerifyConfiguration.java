package org.qingshen.letters.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.qingshen.shared.Texts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class VerifyConfiguration {

  /** After the headers that every answer carries. */
  private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 60;

  @Bean
  FilterRegistrationBean<VerifyGate> verifyGate(VerifyLimits limits, Texts texts) {
    var registration = new FilterRegistrationBean<>(new VerifyGate(limits, texts));
    registration.setOrder(ORDER);
    registration.addUrlPatterns("/verify/*");
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }
}
