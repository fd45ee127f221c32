package org.qingshen.integrity.internal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InquirySettings.class, RaisingSettings.class})
class InquiryConfiguration {}
