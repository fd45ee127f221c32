package org.qingshen.access.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  AccessSettings.class,
  SessionSettings.class,
  OperationsSettings.class,
  SetupSettings.class
})
class AccessConfiguration {

  @Bean
  LockPolicy lockPolicy(AccessSettings settings) {
    return new LockPolicy(settings.maxFailures(), settings.lock());
  }
}
