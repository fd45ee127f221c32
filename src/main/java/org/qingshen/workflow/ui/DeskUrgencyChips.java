package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Nav;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Urgency;

/** 超期, 临期, 暂停, and what I have claimed, as links. */
class DeskUrgencyChips extends Nav {

  private static final long serialVersionUID = 1L;

  private boolean claimable = true;

  DeskUrgencyChips() {
    addClassName("chips");
    setAriaLabel(Say.t("desk.filters.light"));
  }

  /** For those whose work is theirs from the first moment. */
  void withoutClaimed() {
    claimable = false;
  }

  /**
   * @param everything the address of the whole desk
   */
  void show(Filter filter, String everything) {
    removeAll();
    for (Urgency light : Urgency.values()) {
      chip(
          "desk.filter.light." + DeskAddress.word(light),
          DeskAddress.withLight(filter, light),
          filter.urgency() == light,
          everything);
    }
    if (claimable) {
      chip("desk.filter.claimed", DeskAddress.withClaimed(filter), filter.claimed(), everything);
    }
  }

  private void chip(String label, Filter target, boolean on, String everything) {
    String address = target.equals(Filter.ALL) ? everything : DeskAddress.of(target);
    add(new Chip(Say.t(label), address, on));
  }
}
