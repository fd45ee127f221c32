package org.qingshen.forms.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Option;
import org.qingshen.shared.ui.Say;

/** A dense grid with a column for each field of a row form. */
final class StagedGrid {

  private static final int MOST_ROWS_HIGH = 12;
  private static final int ROW_PX = 35;

  private StagedGrid() {}

  static <T> Grid<T> of(
      FormModel rowForm,
      Function<Field, List<Option>> options,
      Function<T, Integer> number,
      Function<T, Map<String, Object>> cells) {
    Grid<T> grid = new Grid<>();
    grid.addClassName("qf-grid");
    grid.addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COLUMN_BORDERS);
    grid.addColumn(number::apply)
        .setHeader(Say.t("formsui.table.row"))
        .setWidth("72px")
        .setFlexGrow(0);
    rowForm
        .fields()
        .filter(column -> column.type() != FieldType.NOTE)
        .forEach(
            column ->
                grid.addColumn(
                        row ->
                            Answers.display(
                                column, cells.apply(row).get(column.key()), options.apply(column)))
                    .setHeader(column.label().in(Say.locale()))
                    .setKey(column.key())
                    .setResizable(true)
                    .setAutoWidth(true));
    return grid;
  }

  /** High enough for its rows, within a screen. */
  static void height(Grid<?> grid, int rows) {
    grid.setHeight((Math.min(rows, MOST_ROWS_HIGH) + 2) * ROW_PX + "px");
  }
}
