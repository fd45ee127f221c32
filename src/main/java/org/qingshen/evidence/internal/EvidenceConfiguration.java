package org.qingshen.evidence.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  EvidenceSettings.class,
  CheckpointSettings.class,
  SigningSettings.class,
  DeliverySettings.class,
  SweepSettings.class
})
class EvidenceConfiguration {}
