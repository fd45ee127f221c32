package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A balance of matter, water, energy or a pollutant as stated (物料、水、能源平衡).
 *
 * @param difference stated input minus output; null where not stated
 * @param deviationPercent stated difference over input; null where not stated
 * @param explanation why it does not close; empty for none
 */
public record Balance(
    String field,
    String item,
    String unit,
    List<Flow> inputs,
    List<Flow> outputs,
    BigDecimal inputTotal,
    BigDecimal outputTotal,
    BigDecimal difference,
    BigDecimal deviationPercent,
    String explanation) {

  public Balance {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** One row of a balance. */
  public record Flow(String field, String name, BigDecimal amount) {}
}
