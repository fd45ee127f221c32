package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O3: carbon is energy times a factor. Any published factor that may apply is accepted, national or
 * regional; where none is known, the finding says so.
 */
@Component
class CarbonAgainstEnergy extends FactRule {

  private final EmissionFactors factors;

  CarbonAgainstEnergy(EmissionFactors factors) {
    super("O3", 1);
    this.factors = factors;
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    Stream<List<Measure>> options = sheet.options().stream().map(option -> option.effects());
    return Stream.concat(options, groups(sheet).values().stream())
        .flatMap(measures -> fits(sheet, measures, settings))
        .toList();
  }

  private static Map<String, List<Measure>> groups(FactSheet sheet) {
    return sheet.measures().stream()
        .filter(measure -> measure.group() != null)
        .collect(Collectors.groupingBy(Measure::group));
  }

  private Stream<Finding> fits(FactSheet sheet, List<Measure> measures, RuleSettings settings) {
    List<Measure> energy = measures.stream().filter(m -> m.kind() == Kind.ENERGY_SAVING).toList();
    List<Measure> carbon = measures.stream().filter(m -> m.kind() == Kind.CO2_CUT).toList();
    if (energy.isEmpty() || carbon.size() != 1) {
      return Stream.empty();
    }
    Set<BigDecimal> possible = new TreeSet<>(List.of(BigDecimal.ZERO));
    for (Measure saving : energy) {
      List<BigDecimal> tonnes = factors.tonnes(sheet, saving);
      if (tonnes.isEmpty()) {
        Text why = Text.of("integrityrules.o3.factor", id(), saving.item(), saving.unit());
        return Stream.of(Found.unchecked(this, List.of(saving.field()), why));
      }
      possible = plus(possible, tonnes);
    }
    return judge(carbon.get(0), energy, possible, settings).stream();
  }

  private List<Finding> judge(
      Measure carbon, List<Measure> energy, Set<BigDecimal> possible, RuleSettings settings) {
    Amount stated = Amount.of(carbon);
    if (!stated.dimension().equals("TONNE")) {
      Text why = Text.of("integrityrules.units", id(), carbon.item(), carbon.unit(), "t");
      return List.of(Found.unchecked(this, List.of(carbon.field()), why));
    }
    BigDecimal percent = settings.threshold("percent");
    if (possible.stream().anyMatch(tonnes -> near(stated, tonnes, percent))) {
      return List.of();
    }
    Text said =
        Text.of(
            "integrityrules.o3",
            Figures.plain(stated.value()),
            possible.stream()
                .map(tonnes -> Figures.ratio(tonnes, BigDecimal.ONE))
                .collect(Collectors.joining(" / ")));
    Text told = Text.of("integrityrules.o3.submitter", Figures.plain(stated.value()));
    return List.of(
        Found.by(this, settings)
            .at(carbon.field())
            .at(energy.stream().map(Measure::field).toList())
            .says(said, told));
  }

  private static boolean near(Amount stated, BigDecimal tonnes, BigDecimal percent) {
    BigDecimal room = stated.half().add(Figures.percentOf(percent, tonnes));
    return stated.value().subtract(tonnes).abs().compareTo(room) <= 0;
  }

  private static Set<BigDecimal> plus(Set<BigDecimal> sums, List<BigDecimal> more) {
    List<BigDecimal> all = new ArrayList<>();
    sums.forEach(sum -> more.forEach(tonnes -> all.add(sum.add(tonnes))));
    return new TreeSet<>(all);
  }
}
