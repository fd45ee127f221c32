package org.qingshen.publication.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds against abuse and the word before the year in numbers of lists; no source gives any [D].
 *
 * @param listPrefix such as 桂清审名单; empty where nobody has confirmed it: a stand-in is used and
 *     marked 依据待确认
 * @param filedPerAddress objections one address may file in an hour
 * @param filedInAll objections taken from all addresses in an hour
 * @param triedPerAddress filings one address may try in an hour, refused ones counted
 * @param askedPerMinute pages one address may ask for
 * @param maxFile largest file of evidence
 * @param kept how long a page is kept for all who ask
 */
@Validated
@ConfigurationProperties("qingshen.publication")
public record PublicationSettings(
    @NotNull @Pattern(regexp = "[\\p{IsHan}A-Za-z0-9]{0,30}") @DefaultValue("") String listPrefix,
    @Positive @DefaultValue("10") int filedPerAddress,
    @Positive @DefaultValue("200") int filedInAll,
    @Positive @DefaultValue("60") int triedPerAddress,
    @Positive @DefaultValue("120") int askedPerMinute,
    @NotNull @DefaultValue("10MB") DataSize maxFile,
    @NotNull @DefaultValue("30s") Duration kept) {}
