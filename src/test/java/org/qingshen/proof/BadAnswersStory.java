package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Outcome;

/**
 * Answers that cannot be right: a sentence at the field, the draft as it was, nothing sealed, the
 * case where it stood. Source: issue 1 of 4, "Bad input, and what it gets".
 */
abstract class BadAnswersStory extends Proof {

  record Bad(String what, UnaryOperator<FormData> spoil, String path, String sentence) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Bad> answers() {
    return Stream.of(
        bad("200,000 characters", "scope", "清".repeat(200_000), "forms.too-long"),
        bad("200,000 characters, 4 bytes each", "scope", "𠮷".repeat(200_000), "forms.too-long"),
        bad("a text where a list belongs", "industries", "化工", "forms.shape"),
        bad("a list where a text belongs", "scope", List.of("a"), "forms.shape"),
        bad("hidden direction of writing", "projectTitle", "方案\u202Efdp", "forms.character"),
        bad("half of a rare character", "projectTitle", "方案\uD842", "forms.character"),
        bad("a choice there is not", "category", "OTHER", "forms.no-such-option"),
        bad("a field there is not", "administrator", "true", "forms.unknown-field"),
        bad("no signature on truth", "truth", false, "forms.must-be-ticked"),
        cell("a goal worse than its baseline", "goals", "target", "11", "pilot.rule.goal.REDUCE"),
        cell("a goal equal to its baseline", "goals", "target", "10", "pilot.rule.goal.REDUCE"),
        cell("raised, but lower", "goals", "direction", "INCREASE", "pilot.rule.goal.INCREASE"),
        cell("a negative amount", "baselines", "amount", "-1", "forms.too-small"),
        cell("an absurd amount", "baselines", "amount", "1000000000000001", "forms.too-large"),
        cell("digits without end", "baselines", "amount", "9".repeat(40), "forms.too-many-digits"),
        cell("a thousand digits", "baselines", "amount", "9".repeat(1000), "forms.not-a-number"),
        cell("an exponent", "baselines", "amount", "1e308", "forms.not-a-number"),
        cell("a column there is not", "goals", "paid", "1", "forms.unknown-column"),
        cell("a day there is not", "goals", "dueOn", "2027-02-30", "forms.not-a-date"));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aBadAnswerIsToldAtItsFieldAndNothingIsWritten(Bad bad) {
    Prepared at = prepared();

    Outcome outcome = desk.submit(at.item().id(), PAGE, bad.spoil().apply(at.plan()));

    invalid(outcome, bad.path(), bad.sentence(), at);
  }

  @Test
  void aCreditCodeWithAWrongCheckDigitIsToldAtItsRow() {
    Prepared at = prepared();
    List<Map<String, Object>> rows = new ArrayList<>(CaseFixtures.roster(3));
    Map<String, Object> wrong = new LinkedHashMap<>(rows.get(1));
    wrong.put("creditCode", wrongCheckDigit((String) wrong.get("creditCode")));
    rows.set(1, wrong);
    String table = tables.create(at.id(), "roster").id();
    FormData plan = at.plan().with("roster", tables.replaceAll(table, rows).answer());
    Prepared now = new Prepared(at.id(), at.item(), plan, at.draft(), picture(at.id()));

    Outcome outcome = desk.submit(at.item().id(), PAGE, plan);

    invalid(outcome, "roster[1].creditCode", "forms.credit-code", now);
  }

  @Test
  void aFileOfAnotherCaseIsNotTaken() {
    FormData foreign = foreignPlan();
    Prepared at = prepared();

    FormData plan = at.plan().with("planFiles", foreign.values().get("planFiles"));
    Outcome outcome = desk.submit(at.item().id(), PAGE, plan);

    invalid(outcome, "", "workflow.files.unknown", at);
  }

  @Test
  void aTableOfAnotherCaseIsNotTaken() {
    FormData foreign = foreignPlan();
    Prepared at = prepared();

    FormData plan = at.plan().with("roster", foreign.values().get("roster"));
    Outcome outcome = desk.submit(at.item().id(), PAGE, plan);

    invalid(outcome, "roster", "workflow.table.unknown", at);
  }

  /** Of a case that another county submitted. */
  private FormData foreignPlan() {
    var other = people.submitted();
    return signIn.as("xingan", () -> new FormData(cases.dossier(other).get(0).data()));
  }

  private void invalid(Outcome outcome, String path, String sentence, Prepared at) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    List<Problem> problems = ((Outcome.Invalid) outcome).problems();
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).isEqualTo(path);
              assertThat(problem.message().key()).isEqualTo(sentence);
            });
    problems.forEach(problem -> assertSaid(problem.message()));
    assertThat(picture(at.id())).isEqualTo(at.before());
    assertDraftIs(at.item().id(), at);
    assertThat(trail(at.item().id().value()))
        .last()
        .isEqualTo(Map.of("what", "act.invalid", "detail", String.valueOf(problems.size())));
  }

  private void assertDraftIs(WorkItemId item, Prepared at) {
    assertThat(ready(item).draft()).isEqualTo(at.draft());
  }

  private static String wrongCheckDigit(String code) {
    return code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
  }

  private static Bad bad(String what, String key, Object value, String sentence) {
    return new Bad(what, plan -> plan.with(key, value), key, sentence);
  }

  /** A cell of the first row; a wrong direction shows at the target. */
  private static Bad cell(String what, String table, String column, String value, String sentence) {
    UnaryOperator<FormData> spoil =
        plan -> {
          List<Map<String, Object>> rows = new ArrayList<>();
          plan.rows(table).forEach(row -> rows.add(row.values()));
          rows.set(0, new FormData(rows.get(0)).with(column, value).values());
          return plan.with(table, rows);
        };
    String shown = column.equals("direction") ? "target" : column;
    return new Bad(what, spoil, table + "[0]." + shown, sentence);
  }
}
