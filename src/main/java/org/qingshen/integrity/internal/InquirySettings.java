package org.qingshen.integrity.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Terms of an inquiry in working days, and bounds of what the public may report. No source gives
 * any: 依据待确认.
 *
 * @param triageDays until the lead department takes a suspicion up or dismisses it
 * @param defenceDays for the party to state and defend
 * @param originalsDays for the party to hand over what is asked for
 * @param investigationDays for each time of investigating
 * @param determinationDays for each department
 * @param remindBefore working days before the end of each of them
 * @param reportsPerAddress reports one address may file in an hour
 * @param reportsPerDay reports taken from all together in a day
 * @param reportsPerCase reports taken about one case in a day
 * @param maxFile largest file of evidence
 */
@Validated
@ConfigurationProperties("qingshen.integrity.inquiry")
public record InquirySettings(
    @Positive @DefaultValue("5") int triageDays,
    @Positive @DefaultValue("10") int defenceDays,
    @Positive @DefaultValue("10") int originalsDays,
    @Positive @DefaultValue("30") int investigationDays,
    @Positive @DefaultValue("10") int determinationDays,
    @PositiveOrZero @DefaultValue("2") int remindBefore,
    @Positive @DefaultValue("3") int reportsPerAddress,
    @Positive @DefaultValue("200") int reportsPerDay,
    @Positive @DefaultValue("3") int reportsPerCase,
    @NotNull @DefaultValue("10MB") DataSize maxFile) {}
