package org.qingshen.credit.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  CreditSettings.class,
  RemedySettings.class,
  ConsultantSettings.class
})
class CreditConfiguration {}
