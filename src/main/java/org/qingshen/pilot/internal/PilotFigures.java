package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.Measure;
import org.qingshen.integrity.facts.Measure.Basis;
import org.qingshen.integrity.facts.OptionFact;

/**
 * The figures of a plan as facts. A baseline and a goal of the same indicator belong together: the
 * plan states the same figure in two chapters.
 */
final class PilotFigures {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  private final FormData data;
  private final List<Measure> measures = new ArrayList<>();

  private PilotFigures(FormData data) {
    this.data = data;
  }

  static List<Measure> of(FormData data) {
    PilotFigures figures = new PilotFigures(data);
    figures.baselines();
    figures.goals();
    figures.benefits();
    figures.roster();
    return List.copyOf(figures.measures);
  }

  /** What the plan intends, with what it costs; nothing of it is done yet. */
  static List<OptionFact> options(FormData data) {
    List<OptionFact> options = new ArrayList<>();
    List<FormData> rows = data.rows(PlanFields.MILESTONES);
    for (int row = 0; row < rows.size(); row++) {
      FormData milestone = rows.get(row);
      options.add(
          new OptionFact(
              PlanFields.MILESTONES + "[" + row + "]",
              milestone.text("name"),
              false,
              milestone.date("startsOn").orElse(null),
              milestone.date("endsOn").orElse(null),
              milestone.decimal("funds").orElse(null),
              null,
              null,
              List.of(),
              List.of(),
              false));
    }
    return options;
  }

  private void baselines() {
    List<FormData> rows = data.rows(PlanFields.BASELINES);
    for (int row = 0; row < rows.size(); row++) {
      FormData it = rows.get(row);
      add(
          PlanFields.BASELINES + "[" + row + "].amount",
          it,
          it.text("amount"),
          year(it.text("period")),
          Basis.DECLARED,
          false);
    }
  }

  private void goals() {
    List<FormData> rows = data.rows(PlanFields.GOALS);
    for (int row = 0; row < rows.size(); row++) {
      FormData it = rows.get(row);
      String path = PlanFields.GOALS + "[" + row + "].";
      Integer due = it.date("dueOn").map(day -> day.getYear()).orElse(null);
      add(path + "baseline", it, it.text("baseline"), baselineYear(it), Basis.DECLARED, false);
      add(path + "target", it, it.text("target"), due, Basis.EXPECTED, false);
    }
  }

  private void benefits() {
    List<FormData> rows = data.rows(PlanFields.BENEFITS);
    for (int row = 0; row < rows.size(); row++) {
      FormData it = rows.get(row);
      boolean environment = it.text("benefitGroup").equals("ENVIRONMENT");
      String path = PlanFields.BENEFITS + "[" + row + "].amount";
      add(path, it, it.text("amount"), null, Basis.EXPECTED, environment);
    }
  }

  private void roster() {
    if (data.values().get(PlanFields.ROSTER) instanceof Map<?, ?> map
        && map.get("rows") instanceof String rows) {
      measures.add(
          new Measure(
              PlanFields.ROSTER,
              Measure.Kind.COUNT_OF_ENTERPRISES,
              "roster",
              new BigDecimal(rows),
              PilotIndicator.UNIT_OF_ENTERPRISES,
              null,
              null,
              Basis.DECLARED));
    }
  }

  private void add(
      String path, FormData row, String amount, Integer year, Basis basis, boolean saving) {
    if (amount.isBlank()) {
      return;
    }
    String name = row.text("indicator");
    String unit = row.text("unit").strip();
    PilotIndicator indicator = PilotIndicator.of(name, unit, saving);
    measures.add(
        new Measure(
            path,
            indicator.kind(),
            indicator.item(),
            new BigDecimal(amount),
            unit,
            year,
            name.strip(),
            basis));
  }

  /** That of the baseline it repeats; null where none is stated. */
  private Integer baselineYear(FormData goal) {
    return data.rows(PlanFields.BASELINES).stream()
        .filter(row -> row.text("indicator").strip().equals(goal.text("indicator").strip()))
        .map(row -> year(row.text("period")))
        .filter(year -> year != null)
        .findFirst()
        .orElse(null);
  }

  /** The one year a period names; null where it names none, or several. */
  private static Integer year(String period) {
    Matcher found = YEAR.matcher(period);
    if (!found.find()) {
      return null;
    }
    Integer year = Integer.valueOf(found.group(1));
    return found.find() ? null : year;
  }
}
