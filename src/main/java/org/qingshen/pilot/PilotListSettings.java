package org.qingshen.pilot;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the work on a list may take, in working days; no source gives any [M].
 *
 * @param confirmDays a department confirms the list
 * @param answerDays an objection is answered
 * @param concurDays the second person concurs
 * @param remindBefore how long before the end the holders are reminded
 */
@Validated
@ConfigurationProperties("qingshen.lists")
public record PilotListSettings(
    @DefaultValue("5") @Min(1) int confirmDays,
    @DefaultValue("10") @Min(1) int answerDays,
    @DefaultValue("5") @Min(1) int concurDays,
    @DefaultValue("2") @Min(0) int remindBefore) {}
