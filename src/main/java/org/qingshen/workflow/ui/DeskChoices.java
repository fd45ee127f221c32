package org.qingshen.workflow.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/**
 * The steps and places found on the unfiltered desk, with how many of each.
 *
 * @param counted whether the whole desk was read, so that the numbers are true
 */
record DeskChoices(List<Choice> steps, List<Choice> places, boolean counted)
    implements Serializable {

  /**
   * @param value what the filter asks for: a step, or the digits of a region
   */
  record Choice(String value, String label, int count) implements Serializable {
    Choice plusOne() {
      return new Choice(value, label, count + 1);
    }
  }

  static DeskChoices in(List<WorkItem> items, boolean complete, WorkItemWords words) {
    Map<String, Choice> steps = new LinkedHashMap<>();
    Map<String, Choice> places = new LinkedHashMap<>();
    for (WorkItem item : items) {
      count(steps, item.step(), Say.t(item.stepText()));
      count(places, words.place(item).value(), words.placeName(words.place(item)));
    }
    return new DeskChoices(
        new ArrayList<>(steps.values()), new ArrayList<>(places.values()), complete);
  }

  /** As last seen in this session: a filtered desk does not show what else there is. */
  static Optional<DeskChoices> recall() {
    return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(DeskChoices.class));
  }

  void keep() {
    VaadinSession.getCurrent().setAttribute(DeskChoices.class, this);
  }

  private static void count(Map<String, Choice> choices, String value, String label) {
    choices.put(value, choices.getOrDefault(value, new Choice(value, label, 0)).plusOne());
  }
}
