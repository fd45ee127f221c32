package org.qingshen.workflow.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.qingshen.forms.ExpressionEvaluator;
import org.springframework.stereotype.Component;

/** FEEL as the engine has it. Only scalars go in, so that no expression can run for long. */
@Component
class FeelExpressions implements ExpressionEvaluator {

  private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

  @Override
  public boolean isTrue(String expression, Map<String, Object> scalars) {
    Map<String, Object> known = new HashMap<>();
    scalars.forEach(
        (name, value) -> {
          if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            known.put(name, value);
          }
        });
    VariableContext context = Variables.fromMap(known).asVariableContext();
    return Boolean.TRUE.equals(feel.<Object>evaluateSimpleExpression(expression, context));
  }
}
