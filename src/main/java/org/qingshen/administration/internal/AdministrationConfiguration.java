package org.qingshen.administration.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AdministrationSettings.class, NodeSettings.class})
class AdministrationConfiguration {}
