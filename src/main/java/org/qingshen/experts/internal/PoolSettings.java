package org.qingshen.experts.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.qingshen.shared.RegionCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What avoidance takes from the province. None of the numbers has a source: 依据待确认.
 *
 * @param employerYears [M] how long an ended employment still keeps somebody away
 * @param homeRegion [D] whether experts from the case's county or city stay away
 * @param mostOpenSeats [D] seats at once from which on nobody is drawn for more
 * @param mostAppointed [D] exceptional appointments of one panel
 * @param ownTieDays [D] days for which a tie keeps its force after the expert withdrew it
 * @param mostVoidDraws [D] draws of one case that a lost number voids; later ones are held without
 *     it
 */
@Validated
@ConfigurationProperties("qingshen.experts")
record PoolSettings(
    @DefaultValue("3") @Min(0) @Max(20) int employerYears,
    @DefaultValue("COUNTY") @NotNull Home homeRegion,
    @DefaultValue("5") @Min(1) @Max(100) int mostOpenSeats,
    @DefaultValue("1") @Min(0) @Max(10) int mostAppointed,
    @DefaultValue("30") @Min(0) @Max(1000) int ownTieDays,
    @DefaultValue("1") @Min(0) @Max(3) int mostVoidDraws) {

  /** The rules with these settings, as sealed with a list. */
  String rules() {
    return AvoidanceRule.VERSION
        + " employer-years="
        + employerYears
        + " home-region="
        + homeRegion
        + " most-open-seats="
        + mostOpenSeats
        + ' '
        + DrawList.SYSTEM_PROMISES
        + ' '
        + DrawList.VOID_DRAWS
        + mostVoidDraws;
  }

  /** How near is too near. */
  enum Home {
    NONE {
      @Override
      boolean same(RegionCode place, RegionCode home) {
        return false;
      }
    },
    COUNTY {
      @Override
      boolean same(RegionCode place, RegionCode home) {
        return place.contains(home);
      }
    },
    CITY {
      @Override
      boolean same(RegionCode place, RegionCode home) {
        return place.city().contains(home);
      }
    };

    abstract boolean same(RegionCode place, RegionCode home);
  }
}
