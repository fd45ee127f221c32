package org.qingshen.notification.internal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether messages also go by mail. The server itself is {@code spring.mail}.
 *
 * @param from sender; needed where mail is enabled
 * @param baseUrl how people reach the application, such as {@code https://qs.example.gov.cn};
 *     needed where mail is enabled
 * @param giveUpAfter how long a mail is tried; longer than any repair of a mail server
 * @param keep how long mail that is over stays in the outbox, with its address
 */
@Validated
@ConfigurationProperties("qingshen.mail")
record MailSettings(
    @DefaultValue("false") boolean enabled,
    @Email String from,
    URI baseUrl,
    @DefaultValue("7d") @NotNull @DurationMin(days = 2) Duration giveUpAfter,
    @DefaultValue("30d") @NotNull @DurationMin(days = 1) Duration keep) {

  @AssertTrue(message = "qingshen.mail.enabled needs qingshen.mail.from and an http(s) base-url")
  boolean isComplete() {
    return !enabled
        || (from != null
            && !from.isBlank()
            && baseUrl != null
            && baseUrl.isAbsolute()
            && baseUrl.getScheme().matches("https?"));
  }

  /** Where that message is opened. */
  String address(String message) {
    String base = baseUrl.toString();
    return (base.endsWith("/") ? base : base + "/") + "messages/open/" + message;
  }
}
