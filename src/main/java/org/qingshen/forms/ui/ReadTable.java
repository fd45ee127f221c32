package org.qingshen.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table to read. */
final class ReadTable {

  private ReadTable() {}

  static Div of(List<String> columns, List<List<String>> rows) {
    NativeTable table = new NativeTable();
    table.addClassNames("qf-table", "qf-read-table");
    NativeTableRow head = new NativeTableRow();
    columns.forEach(
        column -> {
          NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
          cell.getElement().setAttribute("scope", "col");
          head.add(cell);
        });
    table.getHead().add(head);
    rows.forEach(row -> table.getBody().add(row(columns, row)));
    Div scroll = new Div(table);
    scroll.addClassName("qf-scroll");
    return scroll;
  }

  private static NativeTableRow row(List<String> columns, List<String> values) {
    NativeTableRow row = new NativeTableRow();
    for (int at = 0; at < values.size(); at++) {
      NativeTableCell cell = new NativeTableCell(values.get(at) == null ? "" : values.get(at));
      cell.getElement().setAttribute("data-label", at < columns.size() ? columns.get(at) : "");
      row.add(cell);
    }
    return row;
  }
}
