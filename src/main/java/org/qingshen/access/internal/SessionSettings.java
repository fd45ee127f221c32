package org.qingshen.access.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.qingshen.access.SessionPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** [D] how long a session lives without an act of its person, and in all. */
@Validated
@ConfigurationProperties("qingshen.session")
record SessionSettings(
    @DefaultValue("30m") @NotNull @DurationMin(minutes = 1) Duration idle,
    @DefaultValue("12h") @NotNull @DurationMin(minutes = 1) Duration absolute) {

  SessionPolicy policy() {
    return new SessionPolicy(idle, absolute);
  }
}
