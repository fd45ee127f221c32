package org.qingshen.evidence.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the chain over all cases grows.
 *
 * @param every pause between two looks; zero: this node makes none
 * @param batch most heads in one checkpoint
 */
@Validated
@ConfigurationProperties("qingshen.evidence.checkpoints")
record CheckpointSettings(
    @NotNull @DefaultValue("5s") Duration every,
    @Positive @Max(10_000) @DefaultValue("1000") int batch) {}
