package org.qingshen.integrity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Kind;
import org.qingshen.integrity.facts.OptionFact;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * O4: payback, yuan earned for a kilowatt-hour or a cubic metre of gas saved, COD in a tonne of
 * water. Options that cost little, or cut pollution only, may honestly pay at once or never.
 */
@Component
class Economics extends FactRule {

  private static final BigDecimal MONTHS = new BigDecimal(12);
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final String GAS = "natural gas";
  private static final BigDecimal KG = new BigDecimal(1_000);

  Economics() {
    super("O4", 2);
  }

  @Override
  public List<Finding> check(FactSheet sheet, RuleSettings settings, Surroundings around) {
    return sheet.options().stream().flatMap(option -> option(option, settings)).toList();
  }

  private Stream<Finding> option(OptionFact option, RuleSettings settings) {
    List<Text> said = new ArrayList<>();
    if (pays(option) && matters(option, settings)) {
      payback(option, settings, said);
    }
    price(option, settings, said);
    cod(option, settings, said);
    return said.stream()
        .map(text -> Found.by(this, settings).at(option.field()).says(text, told(option)));
  }

  private static Text told(OptionFact option) {
    return Text.of("integrityrules.o4.submitter", option.name());
  }

  private static boolean pays(OptionFact option) {
    return option.investment() != null
        && option.annualBenefit() != null
        && option.investment().signum() > 0
        && option.annualBenefit().signum() > 0;
  }

  private static boolean matters(OptionFact option, RuleSettings settings) {
    return option.investment().compareTo(settings.threshold("smallInvestment")) >= 0;
  }

  private static void payback(OptionFact option, RuleSettings settings, List<Text> said) {
    BigDecimal cost = option.investment();
    BigDecimal yearly = option.annualBenefit();
    boolean soon =
        cost.multiply(MONTHS).compareTo(yearly.multiply(settings.threshold("shortestMonths"))) < 0;
    boolean late = cost.compareTo(yearly.multiply(settings.threshold("longestYears"))) > 0;
    if (soon || late && savesMoney(option)) {
      said.add(Text.of("integrityrules.o4.payback", option.name(), Figures.ratio(cost, yearly)));
    }
    BigDecimal stated = option.paybackYears();
    BigDecimal times = settings.threshold("statedTimes");
    if (stated != null
        && stated.signum() > 0
        && (stated.multiply(yearly).compareTo(cost.multiply(times)) > 0
            || stated.multiply(yearly).multiply(times).compareTo(cost) < 0)) {
      said.add(
          Text.of(
              "integrityrules.o4.stated",
              option.name(),
              Figures.plain(stated),
              Figures.ratio(cost, yearly)));
    }
  }

  private static boolean savesMoney(OptionFact option) {
    return option.effects().stream()
        .anyMatch(effect -> Savings.saves(effect) && effect.kind() != Kind.EMISSION_CUT);
  }

  /** Only where electricity, or gas, is all that the option saves. */
  private static void price(OptionFact option, RuleSettings settings, List<Text> said) {
    List<Measure> saved =
        option.effects().stream()
            .filter(effect -> Savings.saves(effect) && effect.kind() != Kind.CO2_CUT)
            .toList();
    if (saved.size() != 1 || option.annualBenefit() == null) {
      return;
    }
    Amount energy = Amount.of(saved.get(0));
    BigDecimal yuan = option.annualBenefit().multiply(TEN_THOUSAND);
    if (energy.value().signum() <= 0 || yuan.signum() <= 0) {
      return;
    }
    String ratio = Figures.ratio(yuan, energy.value());
    boolean gas = energy.dimension().equals("CUBIC") && Items.same(saved.get(0).item(), GAS);
    if (energy.dimension().equals("KWH") && outside(yuan, energy.value(), "yuanPerKwh", settings)) {
      said.add(Text.of("integrityrules.o4.price", option.name(), ratio));
    } else if (gas && outside(yuan, energy.value(), "yuanPerGas", settings)) {
      said.add(Text.of("integrityrules.o4.gas", option.name(), ratio));
    }
  }

  private static boolean outside(
      BigDecimal yuan, BigDecimal amount, String name, RuleSettings settings) {
    return yuan.compareTo(amount.multiply(settings.threshold(name + "Low"))) < 0
        || yuan.compareTo(amount.multiply(settings.threshold(name + "High"))) > 0;
  }

  private static void cod(OptionFact option, RuleSettings settings, List<Text> said) {
    Amount water = one(option, Kind.WATER_SAVING, null);
    Amount cod = one(option, Kind.EMISSION_CUT, "COD");
    if (water == null || cod == null || water.value().signum() <= 0) {
      return;
    }
    BigDecimal kg = cod.value().multiply(KG);
    if (kg.compareTo(water.value().multiply(settings.threshold("codKgPerTonne"))) > 0) {
      said.add(Text.of("integrityrules.o4.cod", option.name(), Figures.ratio(kg, water.value())));
    }
  }

  private static Amount one(OptionFact option, Kind kind, String item) {
    return option.effects().stream()
        .filter(effect -> effect.kind() == kind)
        .filter(effect -> item == null || Items.same(effect.item(), item))
        .map(Amount::of)
        .filter(amount -> amount.dimension().equals("TONNE"))
        .findFirst()
        .orElse(null);
  }
}
