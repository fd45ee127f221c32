package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  }

  private static void check(EmissionFactor factor) {
    if (Units.of(factor.unit()).dimension().startsWith(Units.UNKNOWN)) {
      throw new IllegalStateException(
          "qingshen.integrity.factors: unit "
              + factor.unit()
              + " of "
              + factor.item()
              + " is unknown");
    }
  }

  /**
   * How many tonnes of CO2 that much energy may stand for: factors lag behind by years, so all
   * published up to the year of the saving count, and the oldest one where none is so old.
   */
  List<BigDecimal> tonnes(FactSheet sheet, Measure saving) {
    int year =
        Optional.ofNullable(saving.year()).orElseGet(() -> sheet.at().atZone(PLACE).getYear());
    Amount amount = Amount.of(saving);
    List<EmissionFactor> possible =
        factors.stream()
            .filter(row -> Items.same(row.item(), saving.item()))
            .filter(row -> Units.of(row.unit()).dimension().equals(amount.dimension()))
            .filter(row -> row.within(sheet.region()))
            .toList();
    return timely(possible, year)
        .map(row -> amount.value().multiply(row.tonnes()).divide(Units.of(row.unit()).factor()))
        .distinct()
        .toList();
  }

  private static Stream<EmissionFactor> timely(List<EmissionFactor> possible, int year) {
    var known = possible.stream().filter(row -> row.year() == null || row.year() <= year).toList();
    int oldest =
        possible.stream()
            .filter(row -> row.year() != null)
            .mapToInt(EmissionFactor::year)
            .min()
            .orElse(year);
    return known.isEmpty() ? possible.stream().filter(row -> row.year() == oldest) : known.stream();
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
