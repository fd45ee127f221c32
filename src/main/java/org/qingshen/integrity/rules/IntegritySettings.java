package org.qingshen.integrity.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qingshen.integrity.facts.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What provinces set for the plausibility rules; see docs/integrity.md.
 *
 * @param rules by six digits of the province, or {@code default}; then by rule
 * @param factors besides those delivered; one of the same item, year and provinces replaces it
 * @param levels of industries; none are delivered
 */
@Validated
@ConfigurationProperties("qingshen.integrity")
record IntegritySettings(
    Map<String, Map<String, @Valid Change>> rules,
    List<@Valid EmissionFactor> factors,
    List<@Valid Level> levels) {

  IntegritySettings {
    rules = rules == null ? Map.of() : Map.copyOf(rules);
    factors = factors == null ? List.of() : List.copyOf(factors);
    levels = levels == null ? List.of() : List.copyOf(levels);
  }

  /** What is null stays as delivered. */
  record Change(
      Boolean enabled, Severity severity, Map<String, BigDecimal> thresholds, String basis) {

    Change {
      thresholds = thresholds == null ? Map.of() : Map.copyOf(thresholds);
    }
  }

  /**
   * Limits of an indicator of an industry; less is better.
   *
   * @param item as the figures are named, such as the energy of a unit of one product
   * @param best limit of level I
   * @param worst limit of level III
   */
  record Level(
      @NotBlank String item,
      @NotBlank String unit,
      @Positive BigDecimal best,
      @Positive BigDecimal worst,
      @NotBlank String source) {}
}
