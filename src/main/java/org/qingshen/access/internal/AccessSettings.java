package org.qingshen.access.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * [D] how many wrong passwords lock an account, and for how long; how long a temporary password is
 * good for.
 *
 * @param maxFailures wrong passwords in a row
 * @param lock from the last of them
 * @param temporaryPasswordHours from when an administrator gave it [M]
 */
@Validated
@ConfigurationProperties("qingshen.access")
record AccessSettings(
    @DefaultValue("5") @Min(1) int maxFailures,
    @DefaultValue("15m") @NotNull @DurationMin(seconds = 1) Duration lock,
    @DefaultValue("72") @Min(1) int temporaryPasswordHours) {

  Duration temporaryPassword() {
    return Duration.ofHours(temporaryPasswordHours);
  }
}
