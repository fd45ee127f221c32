package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * O3: carbon is energy times a factor, of which the year and the place leave one; where none is
 * known, the finding says so.
 */
@Component
class CarbonAgainstEnergy extends FactRule {

  private final EmissionFactors factors;

  CarbonAgainstEnergy(EmissionFactors factors) {
    super("O3", 2);
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
    BigDecimal tonnes = BigDecimal.ZERO;
    List<String> sources = new ArrayList<>();
    for (Measure saving : energy) {
      Optional<EmissionFactor> factor = factors.of(sheet, saving);
      if (factor.isEmpty()) {
        Text why = Text.of("integrityrules.o3.factor", id(), saving.item(), saving.unit());
        return Stream.of(Found.unchecked(this, List.of(saving.field()), why));
      }
      tonnes = tonnes.add(factor.get().tonnesOf(Amount.of(saving)));
      sources.add(factor.get().source());
    }
    return judge(carbon.get(0), energy, tonnes, sources, settings).stream();
  }

  private List<Finding> judge(
      Measure carbon,
      List<Measure> energy,
      BigDecimal tonnes,
      List<String> sources,
      RuleSettings settings) {
    Amount stated = Amount.of(carbon);
    if (!stated.dimension().equals("TONNE")) {
      Text why = Text.of("integrityrules.units", id(), carbon.item(), carbon.unit(), "t");
      return List.of(Found.unchecked(this, List.of(carbon.field()), why));
    }
    if (near(stated, tonnes, settings.threshold("percent"))) {
      return List.of();
    }
    Text said =
        Text.of(
            "integrityrules.o3",
            Figures.plain(stated.value()),
            Figures.ratio(tonnes, BigDecimal.ONE),
            String.join(" / ", sources.stream().distinct().toList()));
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
}
