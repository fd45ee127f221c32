package org.qingshen.administration.internal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param breakGlass [D] how long a case may be read exceptionally
 * @param undelivered [D] after which time without reaching a place outside administrators are told
 * @param checkpointMail where signed checkpoints are mailed; null: nowhere
 */
@Validated
@ConfigurationProperties("qingshen.administration")
record AdministrationSettings(
    @DefaultValue("30m") @NotNull @DurationMin(minutes = 1) Duration breakGlass,
    @DefaultValue("24h") @NotNull @DurationMin(minutes = 1) Duration undelivered,
    @Email String checkpointMail) {}
