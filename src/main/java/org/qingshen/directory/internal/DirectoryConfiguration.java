package org.qingshen.directory.internal;

import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.qingshen.directory.Queue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

  @Bean
  ConfigurationCustomizer directoryTypeHandlers() {
    return configuration ->
        configuration.getTypeHandlerRegistry().register(Queue.class, new QueueHandler());
  }
}
