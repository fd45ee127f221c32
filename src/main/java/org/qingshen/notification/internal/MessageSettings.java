package org.qingshen.notification.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * [D] how long messages stay.
 *
 * @param keepRead from the moment of reading; what is unread stays
 */
@Validated
@ConfigurationProperties("qingshen.messages")
record MessageSettings(@DefaultValue("180d") @NotNull @DurationMin(days = 1) Duration keepRead) {}
