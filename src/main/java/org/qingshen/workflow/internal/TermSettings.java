package org.qingshen.workflow.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param lookEvery how often reminders and escalations are looked for; zero for never
 */
@Validated
@ConfigurationProperties("qingshen.terms")
record TermSettings(@NotNull @DefaultValue("1m") Duration lookEvery) {}
