package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.BenefitGroup;
import org.qingshen.pilot.GoalDirection;

/** The figures of a plan as typed rows, in the order written. */
record PlanRows(
    List<Baseline> baselines,
    List<Goal> goals,
    List<Milestone> milestones,
    List<Benefit> benefits) {

  record Baseline(int position, String indicator, BigDecimal amount, String unit, String period) {}

  record Goal(
      int position,
      String indicator,
      GoalDirection direction,
      BigDecimal baseline,
      BigDecimal target,
      String unit,
      LocalDate dueOn) {}

  /**
   * @param funds in 万元
   */
  record Milestone(
      int position,
      String name,
      String owner,
      LocalDate startsOn,
      LocalDate endsOn,
      BigDecimal funds) {}

  /**
   * @param amount null where the plan only has words
   */
  record Benefit(
      int position,
      BenefitGroup benefitGroup,
      String indicator,
      BigDecimal amount,
      String unit,
      String wording) {}

  /** Of answers that satisfy the form. */
  static PlanRows of(FormData data) {
    return new PlanRows(
        rows(data, "baselines", PlanRows::baseline),
        rows(data, "goals", PlanRows::goal),
        rows(data, "milestones", PlanRows::milestone),
        rows(data, "benefits", PlanRows::benefit));
  }

  private static Baseline baseline(int position, FormData row) {
    return new Baseline(
        position,
        row.text("indicator"),
        row.decimal("amount").orElseThrow(),
        row.text("unit"),
        row.text("period"));
  }

  private static Goal goal(int position, FormData row) {
    return new Goal(
        position,
        row.text("indicator"),
        GoalDirection.valueOf(row.text("direction")),
        row.decimal("baseline").orElseThrow(),
        row.decimal("target").orElseThrow(),
        row.text("unit"),
        row.date("dueOn").orElseThrow());
  }

  private static Milestone milestone(int position, FormData row) {
    return new Milestone(
        position,
        row.text("name"),
        row.text("owner"),
        row.date("startsOn").orElseThrow(),
        row.date("endsOn").orElseThrow(),
        row.decimal("funds").orElseThrow());
  }

  private static Benefit benefit(int position, FormData row) {
    return new Benefit(
        position,
        BenefitGroup.valueOf(row.text("benefitGroup")),
        row.text("indicator"),
        row.decimal("amount").orElse(null),
        row.text("unit"),
        row.text("wording"));
  }

  private static <T> List<T> rows(FormData data, String key, BiFunction<Integer, FormData, T> to) {
    List<T> rows = new ArrayList<>();
    for (FormData row : data.rows(key)) {
      rows.add(to.apply(rows.size() + 1, row));
    }
    return rows;
  }
}
