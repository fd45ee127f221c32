package org.qingshen.workflow.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.qingshen.forms.ExpressionEvaluator;
import org.springframework.stereotype.Component;

/**
 * FEEL as the engine has it, each expression parsed once: parsing was a fifth of an act's processor
 * time. Only scalars go in, so that no expression can run for long.
 */
@Component
class FeelExpressions implements ExpressionEvaluator {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

  /** Expressions come from deployed forms only, so there is an end to them. */
  private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

  @Override
  public boolean isTrue(String expression, Map<String, Object> scalars) {
    Map<String, Object> known = new HashMap<>();
    scalars.forEach(
        (name, value) -> {
          if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            known.put(name, value);
          }
        });
    EvaluationResult result = feel.evaluate(parsed.computeIfAbsent(expression, this::parse), known);
    if (result.isFailure()) {
      throw new IllegalStateException(expression + ": " + result.failure().message());
    }
    return Boolean.TRUE.equals(result.result());
  }

  private ParsedExpression parse(String expression) {
    ParseResult result = feel.parseExpression(expression);
    if (result.isFailure()) {
      throw new IllegalStateException(expression + ": " + result.failure().message());
    }
    return result.parsedExpression();
  }
}
