package org.qingshen.experts.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PanelSettings.class, SheetSettings.class})
class PanelConfiguration {}
