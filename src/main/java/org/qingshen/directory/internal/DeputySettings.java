package org.qingshen.directory.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * [M], to be confirmed: how long somebody may stand in for somebody else.
 *
 * @param longest from the first to the last moment
 * @param otherOrganisations whether a deputy may be of another organisation of the same province
 */
@Validated
@ConfigurationProperties("qingshen.deputies")
record DeputySettings(
    @DefaultValue("90d") @NotNull @DurationMin(hours = 1) Duration longest,
    @DefaultValue("false") boolean otherOrganisations) {}
