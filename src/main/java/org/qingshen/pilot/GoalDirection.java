package org.qingshen.pilot;

import java.math.BigDecimal;

/**
 * Whether a goal lowers (降低) or raises (提高) its indicator. Source: pilot.md section 11, chapter 3
 * [D].
 */
public enum GoalDirection {
  REDUCE,
  INCREASE;

  /** Whether the target is truly better than the baseline; equal is not. */
  public boolean improves(BigDecimal baseline, BigDecimal target) {
    int difference = target.compareTo(baseline);
    return this == REDUCE ? difference < 0 : difference > 0;
  }
}
