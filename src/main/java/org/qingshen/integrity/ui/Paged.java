package org.qingshen.integrity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qingshen.integrity.FindingKeeping.Place;
import org.qingshen.shared.ui.Say;

/** A list with a button for its next page, as far as there is one. */
class Paged<T> extends Div {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final Grid<T> grid;
  private final transient Source<T> source;
  private final transient Function<T, Place> place;
  private final Button more;
  private final transient List<T> shown = new ArrayList<>();

  /** One page of it. */
  @FunctionalInterface
  interface Source<T> {
    List<T> after(Place before, int limit);
  }

  Paged(Grid<T> grid, Source<T> source, Function<T, Place> place) {
    this.grid = grid;
    this.source = source;
    this.place = place;
    this.more = new Button(Say.t("integritychecks.admin.more"), click -> load());
    this.more.setId(grid.getId().orElseThrow() + "-more");
    add(grid, more);
  }

  Grid<T> grid() {
    return grid;
  }

  void refresh() {
    shown.clear();
    load();
  }

  private void load() {
    Place last = shown.isEmpty() ? null : place.apply(shown.get(shown.size() - 1));
    List<T> next = source.after(last, PAGE + 1);
    boolean further = next.size() > PAGE;
    shown.addAll(further ? next.subList(0, PAGE) : next);
    grid.setItems(List.copyOf(shown));
    more.setVisible(further);
  }
}
