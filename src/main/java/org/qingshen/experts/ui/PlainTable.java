package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.qingshen.shared.ui.Say;

/** A few lines as a table that prints and reads well. */
final class PlainTable {

  private PlainTable() {}

  /**
   * @param heads keys of the bundles
   * @param strong numbers of the rows that stand out, from 0
   */
  static Component of(List<String> heads, List<List<String>> rows, List<Integer> strong) {
    NativeTableRow head = new NativeTableRow();
    heads.forEach(it -> head.add(new NativeTableHeaderCell(Say.t(it))));
    NativeTableBody body = new NativeTableBody();
    for (int at = 0; at < rows.size(); at++) {
      NativeTableRow row = new NativeTableRow();
      rows.get(at).forEach(it -> row.add(new NativeTableCell(it)));
      row.setClassName("taken", strong.contains(at));
      body.add(row);
    }
    return new NativeTable(new NativeTableHeader(head), body);
  }
}
