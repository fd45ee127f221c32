package org.qingshen.integrity.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  String dimension() {
    return Units.of(unit).dimension();
  }

  BigDecimal tonnesOf(Amount energy) {
    return energy.value().multiply(tonnes).divide(Units.of(unit).factor(), MathContext.DECIMAL64);
  }

  /** How ill it suits a year: the less the better, and one of a later year worse than any other. */
  int behind(int wanted) {
    if (year == null) {
      return wanted;
    }
    return year <= wanted ? wanted - year : wanted + year;
  }

  /** How many provinces it is for. */
  int places() {
    return provinces.isEmpty() ? Integer.MAX_VALUE : provinces.size();
  }

  /** Whether the other one is of the same energy, year and place. */
  boolean replacedBy(EmissionFactor other) {
    return sameYear(other) && Set.copyOf(provinces).equals(Set.copyOf(other.provinces));
  }

  /** Whether somewhere neither of the two is more to the point. */
  boolean rivals(EmissionFactor other) {
    return sameYear(other)
        && dimension().equals(other.dimension())
        && places() == other.places()
        && (provinces.isEmpty() || provinces.stream().anyMatch(other.provinces::contains));
  }

  private boolean sameYear(EmissionFactor other) {
    return Items.same(item, other.item) && Objects.equals(year, other.year);
  }
}
