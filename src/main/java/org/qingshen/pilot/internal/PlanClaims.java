package org.qingshen.pilot.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.forms.FormData;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Every claim of a sealed plan that can be checked on site, each one sentence. Source: pilot.md
 * section 5, P5 "does reality match the application?" [S004]; which ones [D].
 */
@Component
class PlanClaims {

  /** Longer answers are named by how they begin; the whole stands in the sealed plan. */
  private static final int LONGEST = 160;

  private final Texts texts;

  PlanClaims(Texts texts) {
    this.texts = texts;
  }

  List<Claim> of(FormData plan, int rosterRows) {
    List<Claim> claims = new ArrayList<>();
    if (rosterRows > 0) {
      add(claims, PlanFields.ROSTER, "pilot.claim.roster", String.valueOf(rosterRows));
    }
    rows(claims, plan, PlanFields.BASELINES, "indicator", "amount", "unit", "period");
    goals(claims, plan);
    for (String key : List.of("content", "centralFacilities")) {
      answer(claims, plan, key);
    }
    rows(claims, plan, PlanFields.MILESTONES, "name", "owner", "startsOn", "endsOn", "funds");
    rows(claims, plan, "deliverables", "name", "form");
    rows(claims, plan, PlanFields.BENEFITS, "indicator", "amount", "unit", "wording");
    conditions(claims, plan);
    return claims;
  }

  private void goals(List<Claim> claims, FormData plan) {
    List<FormData> goals = plan.rows(PlanFields.GOALS);
    for (int row = 0; row < goals.size(); row++) {
      FormData goal = goals.get(row);
      add(
          claims,
          PlanFields.GOALS + "[" + row + "]",
          "pilot.claim.goals." + goal.text("direction"),
          goal.text("indicator"),
          goal.text("baseline"),
          goal.text("target"),
          goal.text("unit"),
          goal.text("dueOn"));
    }
  }

  /** C1 to C4: pilot.md section 4 [S004]; C3 is the source of funds, C4 is asked of parks. */
  private void conditions(List<Claim> claims, FormData plan) {
    String named = plan.text(PlanFields.C1_STATEMENT);
    if (!named.isBlank()) {
      String words = shortened(plan.text("c1Explanation"));
      add(claims, PlanFields.C1_STATEMENT, "pilot.claim.c1." + named, words);
    }
    answer(claims, plan, "c2Statement");
    answer(claims, plan, "c3Statement");
    answer(claims, plan, "c4ManagementBody");
    String crosses = plan.text("c4CrossesCity");
    if (!crosses.isBlank()) {
      add(claims, "c4CrossesCity", "pilot.claim.c4CrossesCity." + crosses);
    }
    answer(claims, plan, "c4Base");
  }

  private void rows(List<Claim> claims, FormData plan, String table, String... columns) {
    List<FormData> rows = plan.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = new String[columns.length];
      for (int at = 0; at < columns.length; at++) {
        cells[at] = shortened(rows.get(row).text(columns[at]));
      }
      add(claims, table + "[" + row + "]", "pilot.claim." + table, cells);
    }
  }

  private void answer(List<Claim> claims, FormData plan, String key) {
    if (!plan.text(key).isBlank()) {
      add(claims, key, "pilot.claim." + key, shortened(plan.text(key)));
    }
  }

  private void add(List<Claim> claims, String where, String sentence, String... args) {
    claims.add(new Claim(where, texts.say(Text.of(sentence, args)), where));
  }

  /** Counts characters as people do, so that no rare character is cut in two. */
  private static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
