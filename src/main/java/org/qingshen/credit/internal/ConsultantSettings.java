package org.qingshen.credit.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How consultants are rated. Hebei's guideline rates their technical capability and lets one veto
 * decide; its points are not published. Yunnan grades 甲, 乙, 丙 and takes a grade away after three
 * failures within a year. All numbers are [D] and show as 依据待确认 until the province has its own.
 *
 * @param basis the clause they follow from; empty where none is known
 * @param leastCases fewer finished cases are not rated
 * @param returnPoints taken off for one return for completion for each case on average
 * @param refusedPoints taken off where every finished case was refused
 * @param creditPoints taken off for each credit record in force
 * @param gradeA least score of 甲
 * @param gradeB least score of 乙
 * @param failuresBarring so many refused or vetoed within a year leave no grade; 0 for never
 * @param vetoBars whether one vetoed case leaves no grade
 */
@Validated
@ConfigurationProperties("qingshen.credit.consultants")
record ConsultantSettings(
    @DefaultValue("") @NotNull String basis,
    @DefaultValue("1") @Min(1) @Max(1000) int leastCases,
    @DefaultValue("15") @Min(0) @Max(100) int returnPoints,
    @DefaultValue("40") @Min(0) @Max(100) int refusedPoints,
    @DefaultValue("20") @Min(0) @Max(100) int creditPoints,
    @DefaultValue("85") @Min(0) @Max(100) int gradeA,
    @DefaultValue("70") @Min(0) @Max(100) int gradeB,
    @DefaultValue("3") @Min(0) @Max(1000) int failuresBarring,
    @DefaultValue("true") boolean vetoBars) {}
