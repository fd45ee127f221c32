package org.qingshen.experts.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * [M] none of it is in a notice; a call's own term rules come first.
 *
 * @param responseDays working days the applicant has to object to the team
 * @param acknowledgementDays working days it has to sign the record
 * @param maxPhoto largest photo taken
 * @param maxPhotos of all photos of a survey together
 */
@Validated
@ConfigurationProperties("qingshen.experts.survey")
record SurveySettings(
    @Positive @DefaultValue("3") int responseDays,
    @Positive @DefaultValue("5") int acknowledgementDays,
    @NotNull @DefaultValue("20MB") DataSize maxPhoto,
    @NotNull @DefaultValue("400MB") DataSize maxPhotos) {}
