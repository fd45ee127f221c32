package org.qingshen.experts.internal;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Terms of a panel where the call of the case sets none; no source gives them (依据待确认).
 *
 * @param declarationDays working days in which an expert answers a call
 * @param mergeDays working days in which the leader merges the opinion
 * @param sheetDays working days from taking part to the sheet
 */
@Validated
@ConfigurationProperties("qingshen.experts.panel")
public record PanelSettings(
    @Positive @DefaultValue("3") int declarationDays,
    @Positive @DefaultValue("10") int sheetDays,
    @Positive @DefaultValue("5") int mergeDays) {}
