package org.qingshen.integrity.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * One expert's score sheet, once all are open.
 *
 * @param seat tells sheets apart without naming the expert
 * @param took from the opening of the file to handing in; null where unknown
 */
public record ReviewSheet(
    String seat, List<BigDecimal> scores, List<String> reasons, Duration took) {

  public ReviewSheet {
    scores = List.copyOf(scores);
    reasons = List.copyOf(reasons);
  }
}
