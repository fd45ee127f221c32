package org.qingshen.integrity.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;

/** Which figures of a sheet are savings, and what they are savings of. */
final class Savings {

  private static final Map<Kind, Kind> OF =
      Map.of(
          Kind.ENERGY_SAVING, Kind.ENERGY_USE,
          Kind.WATER_SAVING, Kind.WATER_USE,
          Kind.MATERIAL_SAVING, Kind.MATERIAL_USE,
          Kind.EMISSION_CUT, Kind.EMISSION,
          Kind.CO2_CUT, Kind.EMISSION);

  private Savings() {}

  static boolean saves(Measure measure) {
    return OF.containsKey(measure.kind());
  }

  /** Whether the figure says how much there was of what the other saves. */
  static boolean baseline(Measure use, Measure saving) {
    return use.kind() == OF.get(saving.kind()) && Items.same(use.item(), saving.item());
  }

  static boolean alike(Measure one, Measure other) {
    return one.kind() == other.kind() && Items.same(one.item(), other.item());
  }

  /** Stated for the whole, outside of options. */
  static List<Measure> totals(FactSheet sheet) {
    return sheet.measures().stream().filter(Savings::saves).toList();
  }

  static Stream<Measure> ofOptions(FactSheet sheet) {
    return sheet.options().stream()
        .flatMap(option -> option.effects().stream())
        .filter(Savings::saves);
  }

  /** All that compare with the first of them, added up; empty for none. */
  static Optional<Amount> sum(List<Measure> measures) {
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    Amount first = Amount.of(measures.get(0));
    return measures.stream().map(Amount::of).filter(first::comparable).reduce(Amount::plus);
  }
}
