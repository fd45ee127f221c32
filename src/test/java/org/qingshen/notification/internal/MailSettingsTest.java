package org.qingshen.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Mail that could never leave stops the start, not the first message. */
class MailSettingsTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
          .withBean(MailMapper.class, () -> Mockito.mock(MailMapper.class))
          .withBean(Clock.class, Clock::systemUTC)
          .withUserConfiguration(NotificationConfiguration.class);

  @Test
  void withoutSettingsNoMailIsSent() {
    application.run(context -> assertThat(context.getBean(MailPost.class)).isSameAs(MailPost.NONE));
  }

  @Test
  void mailWithoutASenderStopsTheStart() {
    application
        .withPropertyValues("qingshen.mail.enabled=true")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void mailWithoutAServerStopsTheStart() {
    application
        .withPropertyValues(
            "qingshen.mail.enabled=true",
            "qingshen.mail.from=qs@test.example",
            "qingshen.mail.base-url=https://qs.test.example")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("spring.mail.host"));
  }

  @Test
  void givingUpWithinADayIsRefused() {
    application
        .withPropertyValues("qingshen.mail.give-up-after=20h")
        .run(context -> assertThat(context).hasFailed());
  }
}
