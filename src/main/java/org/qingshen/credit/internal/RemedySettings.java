package org.qingshen.credit.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a decision tells about remedies. Whether reconsideration and litigation are open against a
 * veto, and for how long, is for the province's lawyers: nothing is assumed. 依据待确认.
 *
 * @param reconsideration sentence on 行政复议 with office, term and clause; empty where unknown
 * @param litigation sentence on 行政诉讼, likewise
 * @param appealWorkingDays [D] within which the subject may appeal (申诉) here, from the decision's
 *     day
 * @param appealBasis clause; empty where unknown
 */
@Validated
@ConfigurationProperties("qingshen.credit.remedy")
record RemedySettings(
    @DefaultValue("") @NotNull String reconsideration,
    @DefaultValue("") @NotNull String litigation,
    @DefaultValue("15") @Min(1) @Max(250) int appealWorkingDays,
    @DefaultValue("") @NotNull String appealBasis) {}
