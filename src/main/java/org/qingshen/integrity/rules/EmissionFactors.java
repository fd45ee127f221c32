package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** CO2 of energy as delivered and as configured. Source of each: see its own text. */
@Component
class EmissionFactors {

  private static final String ANY = "*";
  private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

  private final List<EmissionFactor> factors = new ArrayList<>();

  EmissionFactors(IntegritySettings settings) {
    factors.addAll(settings.factors());
    Delivered.lines("factors.csv", 6).stream()
        .map(EmissionFactors::factor)
        .filter(row -> settings.factors().stream().noneMatch(row::replacedBy))
        .forEach(factors::add);
    factors.forEach(EmissionFactors::check);
    for (int i = 0; i < factors.size(); i++) {
      for (EmissionFactor other : factors.subList(0, i)) {
        check(factors.get(i), other);
      }
    }
  }

  /** Of two for one year and place nobody could say which one counts. */
  private static void check(EmissionFactor one, EmissionFactor other) {
    if (one.rivals(other)) {
      throw new IllegalStateException(
          "qingshen.integrity.factors: two for "
              + one.item()
              + " of "
              + (one.year() == null ? "any year" : one.year())
              + " where only one can count: "
              + one.source()
              + "; "
              + other.source());
    }
  }

  private static void check(EmissionFactor factor) {
    if (factor.dimension().startsWith(Units.UNKNOWN)) {
      throw new IllegalStateException(
          "qingshen.integrity.factors: unit "
              + factor.unit()
              + " of "
              + factor.item()
              + " is unknown");
    }
  }

  /**
   * The one factor that counts for that energy: of those up to the year of the saving the latest,
   * or the oldest where none is so old; of one year the one for the smallest place, a province
   * before its grid before the country. Empty where none is known.
   */
  Optional<EmissionFactor> of(FactSheet sheet, Measure saving) {
    int year =
        Optional.ofNullable(saving.year()).orElseGet(() -> sheet.at().atZone(PLACE).getYear());
    String dimension = Amount.of(saving).dimension();
    return factors.stream()
        .filter(row -> Items.same(row.item(), saving.item()) && row.dimension().equals(dimension))
        .filter(row -> row.within(sheet.region()))
        .min(
            Comparator.comparing((EmissionFactor row) -> row.behind(year))
                .thenComparing(EmissionFactor::places));
  }

  private static EmissionFactor factor(String[] row) {
    Integer year = row[2].equals(ANY) ? null : Integer.valueOf(row[2]);
    List<RegionCode> provinces =
        row[3].equals(ANY)
            ? List.of()
            : Arrays.stream(row[3].split(" ")).map(two -> new RegionCode(two + "0000")).toList();
    return new EmissionFactor(row[0], row[1], year, provinces, new BigDecimal(row[4]), row[5]);
  }
}
