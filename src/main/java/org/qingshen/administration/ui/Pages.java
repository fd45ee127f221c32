package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import org.qingshen.shared.ui.Say;

/** What the administration's pages have in common. */
final class Pages {

  private Pages() {}

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

  static Div tools(Component... content) {
    Div tools = new Div(content);
    tools.addClassNames("chips", "admin-tools");
    return tools;
  }

  static <T> Grid<T> plain(Grid<T> grid) {
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    return grid;
  }

  static <T> Grid.Column<T> column(Grid<T> grid, String header, ValueProvider<T, String> value) {
    return grid.addColumn(value)
        .setHeader(Say.t(header))
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setResizable(true);
  }

  /** One that takes what room is left, and tells what did not fit. */
  static <T> Grid.Column<T> wide(
      Grid<T> grid, String header, com.vaadin.flow.function.SerializableFunction<T, String> value) {
    return grid.addColumn(value::apply)
        .setHeader(Say.t(header))
        .setTooltipGenerator(value)
        .setFlexGrow(1)
        .setResizable(true);
  }

  static TextField search(String id, String label, Runnable changed) {
    TextField search = new TextField();
    search.setId(id);
    search.setPlaceholder(label);
    search.setAriaLabel(label);
    search.setClearButtonVisible(true);
    search.setWidth("260px");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> changed.run());
    return search;
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
}
