package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.ui.DeskChoices.Choice;

/** Filters as links, so that each has an address. One chosen already is taken back by its link. */
class DeskChips extends Nav {

  DeskChips() {
    addClassName("chips");
    setAriaLabel(Say.t("desk.filters"));
  }

  void show(DeskChoices choices, Filter filter) {
    removeAll();
    chip(Say.t("desk.filter.all"), Filter.ALL, filter.equals(Filter.ALL));
    for (Choice step : choices.steps()) {
      boolean on = step.value().equals(filter.step());
      chip(label(step, choices), DeskAddress.withStep(filter, step.value()), on);
    }
    for (Choice place : choices.places()) {
      boolean on = place.value().equals(filter.region());
      chip(label(place, choices), DeskAddress.withRegion(filter, place.value()), on);
    }
  }

  private static String label(Choice choice, DeskChoices choices) {
    return choices.counted()
        ? Say.t("desk.filter.counted", choice.label(), choice.count())
        : choice.label();
  }

  private void chip(String label, Filter target, boolean on) {
    Anchor chip = new Anchor(DeskAddress.of(target), label);
    chip.getElement().setAttribute("router-link", true);
    chip.addClassName("chip");
    if (on) {
      chip.addClassName("on");
      chip.getElement().setAttribute("aria-current", "true");
    }
    add(chip);
  }
}
