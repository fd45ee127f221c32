package org.qingshen.integrity.facts;

import java.math.BigDecimal;

/**
 * One figure as stated.
 *
 * @param field where it stands, as the path of a pin: {@code goals[2]} or {@code goals[2].target}
 * @param kind what it is a figure of
 * @param item of what, as stated: {@code 电力}, {@code COD}, {@code 切削液}
 * @param unit as stated
 * @param year the year it is for; null where none is stated
 * @param group figures of one group belong together (before and after of one goal, the same figure
 *     in two chapters); null for none
 */
public record Measure(
    String field,
    Kind kind,
    String item,
    BigDecimal value,
    String unit,
    Integer year,
    String group,
    Basis basis) {

  /** What a figure can be about. */
  public enum Kind {
    ENERGY_USE,
    WATER_USE,
    MATERIAL_USE,
    EMISSION,
    OUTPUT,
    /** Use per unit of output. */
    UNIT_CONSUMPTION,
    ENERGY_SAVING,
    WATER_SAVING,
    MATERIAL_SAVING,
    EMISSION_CUT,
    CO2_CUT,
    INVESTMENT,
    ANNUAL_BENEFIT,
    COUNT_OF_ENTERPRISES,
    /** A baseline or target that is none of these. */
    OTHER
  }

  /** How a figure is known. */
  public enum Basis {
    MEASURED,
    CALCULATED,
    DECLARED,
    /** Planned or expected; rules on what was done leave it alone. */
    EXPECTED
  }
}
