package org.qingshen.pilot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which province is played: there are casts for 450000 (广西) and 370000 (山东).
 *
 * @param province six digits, GB/T 2260
 */
@Validated
@ConfigurationProperties("qingshen")
record DemoSettings(
    @DefaultValue("450000") @NotNull @Pattern(regexp = "[1-9]\\d0000") String province) {}
