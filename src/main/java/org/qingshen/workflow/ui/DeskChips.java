package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.ui.DeskChoices.Choice;

/** Steps and places as links. One chosen already is taken back by its link. */
class DeskChips extends Nav {

  private static final long serialVersionUID = 1L;

  /** More of a kind than this is a wall of words; the rest is found by searching. */
  private static final int MOST = 8;

  DeskChips() {
    addClassName("chips");
    setAriaLabel(Say.t("desk.filters"));
  }

  /**
   * @param everything the address of the whole desk
   */
  void show(DeskChoices choices, Filter filter, String everything) {
    removeAll();
    add(new Chip(Say.t("desk.filter.all"), everything, filter.equals(Filter.ALL)));
    for (Choice step : some(choices.steps(), filter.step())) {
      boolean on = step.value().equals(filter.step());
      Filter target = DeskAddress.withStep(filter, step.value());
      add(new Chip(label(step, choices), address(target, everything), on));
    }
    for (Choice place : some(choices.places(), filter.region())) {
      boolean on = place.value().equals(filter.region());
      Filter target = DeskAddress.withRegion(filter, place.value());
      add(new Chip(label(place, choices), address(target, everything), on));
    }
  }

  private static List<Choice> some(List<Choice> choices, String chosen) {
    return choices.stream()
        .filter(choice -> choices.indexOf(choice) < MOST || choice.value().equals(chosen))
        .toList();
  }

  private static String address(Filter target, String everything) {
    return target.equals(Filter.ALL) ? everything : DeskAddress.of(target);
  }

  private static String label(Choice choice, DeskChoices choices) {
    return choices.counted()
        ? Say.t("desk.filter.counted", choice.label(), choice.count())
        : choice.label();
  }
}
