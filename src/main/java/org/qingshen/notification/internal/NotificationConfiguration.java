package org.qingshen.notification.internal;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({MailSettings.class, MessageSettings.class})
class NotificationConfiguration {

  /**
   * @throws IllegalStateException where mail is enabled and no server is named
   */
  @Bean
  MailPost mailPost(
      MailSettings settings, MailMapper mails, ObjectProvider<JavaMailSender> server, Clock clock) {
    if (!settings.enabled()) {
      return MailPost.NONE;
    }
    JavaMailSender sender = server.getIfAvailable();
    if (sender == null) {
      throw new IllegalStateException("qingshen.mail.enabled needs spring.mail.host");
    }
    return new OutboxPost(new Outbox(mails, sender, settings, clock));
  }
}
