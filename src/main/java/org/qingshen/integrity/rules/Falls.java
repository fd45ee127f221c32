package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.Measure.Kind;

/** How the yearly use of a thing went from the first year stated to the last. */
final class Falls {

  private static final Set<Kind> USES =
      EnumSet.of(Kind.ENERGY_USE, Kind.WATER_USE, Kind.MATERIAL_USE, Kind.EMISSION);

  private Falls() {}

  /** One for each thing whose use, and the one product's output, are known for two years. */
  static List<Fall> of(FactSheet sheet) {
    List<Fall> falls = new ArrayList<>();
    for (Measure first : sheet.measures()) {
      Measure last = USES.contains(first.kind()) && known(first) ? last(sheet, first) : null;
      if (last != null) {
        Measure before = output(sheet, first.year());
        Measure after = output(sheet, last.year());
        if (before != null && after != null && Savings.alike(before, after)) {
          falls.add(new Fall(first, last, Amount.of(before).value(), Amount.of(after).value()));
        }
      }
    }
    return falls;
  }

  /** Null unless the given one is of the first year and a later one compares with it. */
  private static Measure last(FactSheet sheet, Measure first) {
    var years =
        sheet.measures().stream()
            .filter(other -> Savings.alike(first, other) && known(other))
            .filter(other -> Amount.of(first).comparable(Amount.of(other)))
            .toList();
    boolean isFirst = years.stream().noneMatch(other -> other.year() < first.year());
    return years.stream()
        .filter(other -> isFirst && other.year() > first.year())
        .max(Comparator.comparing(Measure::year))
        .orElse(null);
  }

  /** Null where it is not stated, is nothing, or there are several products. */
  private static Measure output(FactSheet sheet, int year) {
    var outputs =
        sheet.measures().stream()
            .filter(measure -> measure.kind() == Kind.OUTPUT && known(measure))
            .filter(measure -> measure.year() == year && measure.value().signum() > 0)
            .toList();
    return outputs.size() == 1 ? outputs.get(0) : null;
  }

  private static boolean known(Measure measure) {
    return measure.year() != null && measure.basis() != Basis.EXPECTED;
  }

  /** From one year to another. */
  record Fall(Measure before, Measure after, BigDecimal outputBefore, BigDecimal outputAfter) {

    /** {@code (before * outputAfter / outputBefore - after) * outputBefore}: no quotient. */
    BigDecimal timesOutputBefore() {
      return Amount.of(before)
          .value()
          .multiply(outputAfter)
          .subtract(Amount.of(after).value().multiply(outputBefore));
    }

    boolean outputMoved(BigDecimal percent) {
      BigDecimal change = outputAfter.subtract(outputBefore).abs();
      return change.compareTo(Figures.percentOf(percent, outputBefore)) > 0;
    }
  }
}
