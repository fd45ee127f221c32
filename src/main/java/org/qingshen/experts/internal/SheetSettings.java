package org.qingshen.experts.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.qingshen.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether applicants fetch the merged sheet themselves. No source says that they may: 依据待确认.
 *
 * @param givenIn codes of the provinces where they do, once the decision is made; none as delivered
 */
@Validated
@ConfigurationProperties("qingshen.experts.sheet")
record SheetSettings(
    @DefaultValue @NotNull Set<@NotNull @Pattern(regexp = "[1-9]\\d0000") String> givenIn) {

  SheetSettings {
    givenIn = Set.copyOf(givenIn);
  }

  boolean given(RegionCode place) {
    return givenIn.contains(place.province().value());
  }
}
