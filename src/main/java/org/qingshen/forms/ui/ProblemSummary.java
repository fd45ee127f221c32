package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.qingshen.shared.ui.Say;

/** What is wrong, on top of the form; each line leads to its field. */
final class ProblemSummary extends Div {

  private static final long serialVersionUID = 1L;

  /** More are counted, not listed: a long list of the same helps nobody. */
  private static final int LISTED = 100;

  private final H3 title = new H3();
  private final OrderedList list = new OrderedList();
  private int count;

  ProblemSummary() {
    setId("form-problems");
    addClassName("qf-problems");
    getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    add(title, list);
    clear();
  }

  void clear() {
    count = 0;
    list.removeAll();
    setVisible(false);
  }

  /**
   * @param lead brings the field to view; null where there is no field
   */
  void add(String where, String message, Runnable lead) {
    count++;
    title.setText(Say.t("formsui.problems.title", count));
    setVisible(true);
    if (count > LISTED) {
      return;
    }
    String words = where.isBlank() ? message : Say.t("formsui.problems.line", where, message);
    list.add(lead == null ? new ListItem(words) : new ListItem(link(words, lead)));
  }

  private static Button link(String words, Runnable lead) {
    Button link = new Button(words, event -> lead.run());
    link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    link.addClassName("qf-link");
    return link;
  }
}
