package org.qingshen.forms.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.qingshen.forms.ExpressionEvaluator;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.Texts;

/** Small forms, written where the test that needs them is. */
final class TestForms {

  static final Texts TEXTS = Texts.ofBundles();

  /** FEEL of one comparison, {@code name = "value"} or {@code name != "value"}. */
  static final ExpressionEvaluator FEEL =
      (expression, scalars) -> {
        boolean not = expression.contains("!=");
        String[] sides = expression.split(not ? "!=" : "=");
        Object value = scalars.get(sides[0].strip());
        boolean same = sides[1].strip().equals("\"" + value + "\"");
        return not != same;
      };

  private TestForms() {}

  /** The JSON of a form with these components, with ' for " and ~ for " within a text. */
  static String json(String components) {
    return """
        {"type":"default","id":"test-form","schemaVersion":16,
         "executionPlatform":"Camunda Platform","executionPlatformVersion":"7.24.0",
         "components":["""
        + components.replace('\'', '"').replace("~", "\\\"")
        + "]}";
  }

  static FormModel form(String components) {
    return form(components, Map.of());
  }

  /** Likewise, with row forms by path. */
  static FormModel form(String components, Map<String, String> rowForms) {
    return new JsonFormParser()
        .parse(
            "test/form.form",
            path ->
                path.equals("test/form.form")
                    ? bytes(json(components))
                    : bytes(json(rowForms.get(path))));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static RowRules rowRules() {
    return new RowRules(new Visibility(FEEL));
  }

  static RuleFormValidator validator(StagedTables tables) {
    Visibility visibility = new Visibility(FEEL);
    RowRules rows = new RowRules(visibility);
    return new RuleFormValidator(visibility, new TableRules(rows), new StagedRules(tables, rows));
  }

  static String say(Problem problem) {
    return problem.path() + ": " + TEXTS.say(problem.message());
  }

  static java.util.List<String> say(ValidationResult result) {
    return result.problems().stream().map(TestForms::say).toList();
  }
}
