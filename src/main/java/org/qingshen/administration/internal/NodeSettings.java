package org.qingshen.administration.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param name what people call this node; blank for the machine's name
 * @param heartbeat how often it says that it lives
 * @param clockLimit [M] how far its clock may be off the database's
 * @param beating whether it does so by itself
 */
@Validated
@ConfigurationProperties("qingshen.node")
record NodeSettings(
    @DefaultValue("") @NotNull @Size(max = 80) String name,
    @DefaultValue("15s") @NotNull @DurationMin(seconds = 1) Duration heartbeat,
    @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration clockLimit,
    @DefaultValue("true") boolean beating) {}
