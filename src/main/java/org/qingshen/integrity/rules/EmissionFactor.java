package org.qingshen.integrity.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.qingshen.shared.RegionCode;

/**
 * Tonnes of CO2 of one unit of energy.
 *
 * @param year null for any
 * @param provinces empty for all
 * @param source where it was published
 */
record EmissionFactor(
    @NotBlank String item,
    @NotBlank String unit,
    Integer year,
    List<RegionCode> provinces,
    @NotNull @PositiveOrZero BigDecimal tonnes,
    @NotBlank String source) {

  EmissionFactor {
    provinces = provinces == null ? List.of() : List.copyOf(provinces);
  }

  boolean within(RegionCode region) {
    return provinces.isEmpty() || provinces.contains(region.province());
  }

  /** Whether the other one is of the same energy, year and place. */
  boolean replacedBy(EmissionFactor other) {
    return Items.same(item, other.item)
        && java.util.Objects.equals(year, other.year)
        && provinces.equals(other.provinces);
  }
}
