package org.qingshen.forms;

import java.util.Map;

/** Evaluates the visibility rules of forms. Implemented where the engine's FEEL is. */
public interface ExpressionEvaluator {

  /**
   * @param expression FEEL without the leading {@code =}; scalars only, no iteration
   * @param scalars strings, booleans and {@link java.math.BigDecimal}s; a missing name is null
   * @return whether it evaluates to true
   */
  boolean isTrue(String expression, Map<String, Object> scalars);
}
