package org.qingshen.access.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.qingshen.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the installation stands.
 *
 * @param province six digits, GB/T 2260
 */
@Validated
@ConfigurationProperties("qingshen")
record SetupSettings(
    @DefaultValue("450000") @NotNull @Pattern(regexp = "[1-9]\\d0000") String province) {

  RegionCode region() {
    return new RegionCode(province);
  }
}
