package org.qingshen.integrity.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Surroundings;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class DefaultRulebook implements Rulebook {

  private static final Logger LOG = LoggerFactory.getLogger(DefaultRulebook.class);

  private final List<Rule> rules;
  private final ProvincialSettings provinces;

  DefaultRulebook(List<Rule> rules, ProvincialSettings provinces) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.provinces = provinces;
  }

  @Override
  public List<Rule> rules() {
    return rules;
  }

  @Override
  public RuleSettings settings(RegionCode province, Rule rule) {
    return provinces.of(province, rule);
  }

  @Override
  public List<Finding> own(FactSheet sheet) {
    return run(sheet, rules.stream().filter(rule -> !rule.afterAct()), null);
  }

  @Override
  public List<Finding> own(FactSheet sheet, Set<String> some) {
    return run(
        sheet, rules.stream().filter(rule -> !rule.afterAct() && some.contains(rule.id())), null);
  }

  @Override
  public List<Finding> around(FactSheet sheet, Surroundings around) {
    return run(sheet, rules.stream().filter(Rule::afterAct), around);
  }

  private List<Finding> run(FactSheet sheet, Stream<Rule> some, Surroundings around) {
    return some.flatMap(rule -> run(sheet, rule, around).stream()).toList();
  }

  private List<Finding> run(FactSheet sheet, Rule rule, Surroundings around) {
    try {
      RuleSettings settings = provinces.of(sheet.region(), rule);
      return settings.enabled() ? rule.check(sheet, settings, around) : List.of();
    } catch (RuntimeException | LinkageError e) {
      // Its message may quote what was submitted.
      LOG.error(
          "Rule {} version {} failed on case {}: {} at {}",
          rule.id(),
          rule.version(),
          sheet.caseId().value(),
          e.getClass().getName(),
          e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
      Text why = Text.of("integrityrules.failed", rule.id());
      return List.of(Found.unchecked(rule, List.of(), why));
    }
  }
}
