package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingshen.experts.Expert;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** What the pages of the pool have in common. */
final class Widgets {

  private Widgets() {}

  static Div head(String title, Component... acts) {
    Div buttons = new Div(acts);
    buttons.addClassName("acts");
    Div head = new Div(new H1(title), buttons);
    head.addClassName("page-head");
    return head;
  }

  static H2 section(String title) {
    H2 section = new H2(title);
    section.addClassName("admin-section");
    return section;
  }

  static <T> Grid<T> plain(Grid<T> grid) {
    grid.addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    return grid;
  }

  static Button primary(String id, String label, Runnable act) {
    Button button = new Button(label, click -> act.run());
    button.setId(id);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  static Button small(String label, String about, Runnable act) {
    Button button = new Button(label, click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(label + " " + about);
    return button;
  }

  /** Words with a colour, as the lights of the desk. */
  static Span light(String kind, String words) {
    Span light = new Span(words);
    light.addClassNames("light", kind);
    return light;
  }

  static TextField field(String id, String label) {
    TextField field = new TextField(label);
    field.setId(id);
    return field;
  }

  /** Null where nothing was typed. */
  static String typed(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue().strip();
  }

  static String fields(List<Expert.Field> known, List<String> codes) {
    return String.join("、", codes.stream().map(it -> fieldName(known, it)).toList());
  }

  static String fieldName(List<Expert.Field> known, String code) {
    return known.stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .map(it -> it.in(com.vaadin.flow.component.UI.getCurrent().getLocale()))
        .orElse(code);
  }

  /**
   * Fields, the sentence why they were not saved, and two buttons.
   *
   * @param save gives the sentence why not
   */
  static Dialog ask(
      String title, Supplier<Optional<Text>> save, Runnable done, Component... fields) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(title);
    dialog.setWidth("min(560px, 96vw)");
    dialog.setCloseOnOutsideClick(false);
    Div problem = new Div();
    problem.addClassNames("notice", "bad");
    problem.setId("edit-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    Div form = new Div(fields);
    form.addClassName("admin-fields");
    dialog.add(problem, form);
    Button confirm =
        primary(
            "edit-save",
            Say.t("experts.pool.save"),
            () -> {
              Optional<Text> refused = save.get();
              if (refused.isPresent()) {
                problem.setText(Say.t(refused.get()));
                problem.setVisible(true);
              } else {
                dialog.close();
                done.run();
              }
            });
    dialog
        .getFooter()
        .add(new Button(Say.t("experts.pool.cancel"), click -> dialog.close()), confirm);
    return dialog;
  }
}
