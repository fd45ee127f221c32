package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.ui.Say;

/** A small table: each cell an input of its kind; rows free, or given by the context. */
final class TableView extends FieldView {

  private final Scope scope;
  private final List<Field> columns;
  private final List<TableRow> rows = new ArrayList<>();
  private final Div box = new Div();
  private final FieldFrame frame;
  private final NativeTable table = new NativeTable();
  private final Button add = new Button();
  private final boolean conditional;
  private boolean readOnly;

  TableView(Field field, Scope scope) {
    super(field);
    this.scope = scope;
    this.columns =
        field.rowForm().fields().filter(column -> column.type() != FieldType.NOTE).toList();
    this.conditional = columns.stream().anyMatch(column -> column.hideWhen() != null);
    this.frame = new FieldFrame(field, box);
    box.addClassName("qf-table-field");
    table.addClassName("qf-table");
    drawHead();
    Div scroll = new Div(table);
    scroll.addClassName("qf-scroll");
    prepareAdd();
    box.add(scroll, add);
    frame.addError();
    put(null);
  }

  private void drawHead() {
    NativeTableRow head = new NativeTableRow();
    head.add(headerCell(Say.t("formsui.table.row"), "qf-row-no"));
    for (Field column : columns) {
      NativeTableHeaderCell cell = headerCell(column.label().in(Say.locale()), "");
      cell.setClassName("required", column.required() && !column.readOnly());
      if (!column.help().isBlank()) {
        Span help = new Span(column.help().in(Say.locale()));
        help.addClassName("qf-help");
        cell.add(help);
      }
      head.add(cell);
    }
    if (!fixed()) {
      head.add(headerCell("", "qf-row-act"));
    }
    table.getHead().add(head);
  }

  private static NativeTableHeaderCell headerCell(String words, String className) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(words));
    cell.getElement().setAttribute("scope", "col");
    if (!className.isEmpty()) {
      cell.addClassName(className);
    }
    return cell;
  }

  private void prepareAdd() {
    add.setText(Say.t("formsui.table.add"));
    add.setId("add-" + field.key());
    add.setAriaLabel(Say.t("formsui.table.addto", label()));
    add.addThemeVariants(ButtonVariant.LUMO_SMALL);
    add.addClickListener(event -> addRow());
  }

  private boolean fixed() {
    return field.rowsFrom() != null;
  }

  private List<Map<String, Object>> given() {
    return scope.context().rows().getOrDefault(field.rowsFrom(), List.of());
  }

  private void addRow() {
    append(Map.of());
    number();
    rows.get(rows.size() - 1).focus("");
    edited();
  }

  /** Enter in a cell goes down its column, and below the last row to a new one. */
  private void below(TableRow row, String column) {
    int next = rows.indexOf(row) + 1;
    if (next == rows.size() && add.isVisible() && add.isEnabled()) {
      addRow();
    }
    if (next < rows.size()) {
      rows.get(next).focus(column);
    }
  }

  private void append(Map<String, Object> cells) {
    TableRow row = new TableRow(columns, scope, field.key());
    row.load(cells);
    row.onChange(
        () -> {
          frame.clear();
          ask(row);
          edited();
        });
    row.onEnter(column -> below(row, column));
    if (!fixed()) {
      row.removable(() -> remove(row));
    }
    row.readOnly(readOnly);
    rows.add(row);
    table.getBody().add(row.component());
    ask(row);
  }

  /** Only what the rules of the row ask for; most tables have none. */
  private void ask(TableRow row) {
    if (conditional) {
      FormData answers = new FormData(row.answer());
      FormModel rowForm = field.rowForm();
      row.apply(scope.services().validator().shown(rowForm, answers, scope.context()).fields());
    }
  }

  private void remove(TableRow row) {
    int at = rows.indexOf(row);
    Ask.when(
        row.answered(),
        Say.t("formsui.table.removeask", label(), at + 1),
        () -> {
          rows.remove(row);
          table.getBody().remove(row.component());
          number();
          edited();
        });
  }

  /** Ids and words hold the row's number. */
  private void number() {
    for (int at = 0; at < rows.size(); at++) {
      rows.get(at).number(field.key(), label(), at);
    }
    boolean full = field.maxRows() != null && rows.size() >= field.maxRows();
    add.setVisible(!fixed() && !readOnly);
    add.setEnabled(!full);
  }

  @Override
  Component component() {
    return box;
  }

  /** Blank rows at the end are no rows, unless the table's rows are given. */
  @Override
  Object answer() {
    List<Object> answers = new ArrayList<>();
    int last = rows.size();
    while (!fixed() && last > 0 && !rows.get(last - 1).answered()) {
      last--;
    }
    rows.subList(0, last).forEach(row -> answers.add(row.answer()));
    return answers.isEmpty() ? null : answers;
  }

  /** Where the rows are given, what stands in them already is no answer. */
  @Override
  boolean answered() {
    return fixed()
        ? rows.stream().anyMatch(TableRow::touched) && rows.stream().allMatch(TableRow::complete)
        : rows.stream().anyMatch(TableRow::answered);
  }

  @Override
  protected void put(Object answer) {
    rows.clear();
    table.removeBody();
    table.addBody();
    RowsToShow.of(field, Answers.rows(answer), fixed() ? given() : null).forEach(this::append);
    number();
    clearProblems();
  }

  @Override
  void readOnly(boolean readOnly) {
    this.readOnly = readOnly;
    rows.forEach(row -> row.readOnly(readOnly));
    number();
  }

  @Override
  void clearProblems() {
    frame.clear();
    rows.forEach(TableRow::clearProblems);
  }

  @Override
  void problem(CellPath at, String message) {
    boolean placed =
        !at.whole() && at.row() < rows.size() && rows.get(at.row()).problem(at.column(), message);
    if (!placed) {
      frame.error(at.whole() ? message : where(at) + ": " + message);
    }
  }

  @Override
  void focus(CellPath at) {
    if (at.whole() || at.row() >= rows.size()) {
      super.focus(at);
    } else {
      rows.get(at.row()).focus(at.column());
    }
  }

  @Override
  String where(CellPath at) {
    return TableRow.words(field, label(), at);
  }
}
