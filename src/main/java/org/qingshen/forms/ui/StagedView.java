package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.qingshen.forms.Field;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** A large table: a grid that loads as one scrolls, rows edited one by one or taken from Excel. */
final class StagedView extends FieldView {

  private final Scope scope;
  private final Div box = new Div();
  private final FieldFrame frame;
  private final Span count = new Span();
  private final Div tools = new Div();
  private final Grid<StagedRow> grid;
  private final Component empty =
      new EmptyState(Say.t("formsui.staged.empty"), Say.t("formsui.staged.hint"));
  private final StagedRows rows;
  private Map<String, Object> answer;
  private boolean readOnly;

  StagedView(Field field, Scope scope) {
    super(field);
    this.scope = scope;
    this.frame = new FieldFrame(field, box);
    this.rows = new StagedRows(tables(), this::tableId);
    this.grid = StagedGrid.of(field.rowForm(), scope::options, StagedRow::rowNo, StagedRow::cells);
    box.addClassName("qf-staged");
    count.addClassName("qf-count");
    grid.setItems(rows.provider());
    grid.setId("grid-" + field.key());
    addActions();
    prepareTools();
    box.add(tools, grid, empty);
    frame.addError();
    draw();
  }

  private StagedTables tables() {
    return scope.services().tables();
  }

  private void prepareTools() {
    tools.addClassName("qf-tools");
    Button add = new Button(Say.t("formsui.staged.add"), event -> edit(null));
    add.setId("add-" + field.key());
    Button upload = new Button(Say.t("formsui.staged.import"), event -> openImport());
    upload.setId("import-" + field.key());
    add.addThemeVariants(ButtonVariant.LUMO_SMALL);
    upload.addThemeVariants(ButtonVariant.LUMO_SMALL);
    Anchor template = TemplateLink.of(scope.services().sheets(), field.rowForm(), label());
    template.setId("template-" + field.key());
    tools.add(add, upload, template, count);
  }

  private void addActions() {
    grid.addComponentColumn(this::actions)
        .setKey("actions")
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setFrozenToEnd(true);
    grid.addItemDoubleClickListener(
        event -> {
          if (!readOnly) {
            edit(event.getItem());
          }
        });
  }

  private Component actions(StagedRow row) {
    Button edit = new Button(Say.t("formsui.staged.edit"), event -> edit(row));
    edit.setAriaLabel(Say.t("formsui.staged.editrow", row.rowNo()));
    Button remove = new Button(Say.t("formsui.remove"), event -> remove(row));
    remove.setAriaLabel(Say.t("formsui.table.remove", label(), row.rowNo()));
    edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
    Div both = new Div(edit, remove);
    both.addClassName("qf-row-actions");
    return both;
  }

  private void edit(StagedRow row) {
    Map<String, Object> cells = row == null ? Map.of() : row.cells();
    Integer rowNo = row == null ? null : row.rowNo();
    new RowDialog(field, scope, rowNo, cells, saved -> put(rowNo, saved)).open();
  }

  private void put(Integer rowNo, Map<String, Object> cells) {
    change((tables, table) -> tables.put(table, rowNo, cells));
  }

  private void remove(StagedRow row) {
    Ask.when(
        true,
        Say.t("formsui.table.removeask", label(), row.rowNo()),
        () -> change((tables, table) -> tables.remove(table, row.rowNo())));
  }

  private void openImport() {
    new ImportDialog(
            field,
            scope,
            count(),
            found -> change((tables, table) -> tables.replaceAll(table, found)))
        .open();
  }

  /** The table is made with its first row. Whether this page may change it is asked each time. */
  private void change(FilesPort.TableEdit edit) {
    FilesPort.Edited edited = scope.files().editTable(field.key(), tableId(), edit);
    if (edited instanceof FilesPort.Edited.Refused refused) {
      frame.error(Say.t(refused.reason()));
      return;
    }
    answer = Map.of("table", ((FilesPort.Edited.Done) edited).tableId(), "rows", "0");
    changed();
  }

  private String tableId() {
    return answer == null || !(answer.get("table") instanceof String id) ? null : id;
  }

  private int count() {
    return answer == null ? 0 : rows.count();
  }

  private void changed() {
    frame.clear();
    refresh();
    edited();
  }

  private void refresh() {
    if (tableId() != null) {
      tables().find(tableId()).ifPresent(staged -> answer = staged.answer());
    }
    rows.changed();
    grid.getDataProvider().refreshAll();
    draw();
  }

  private void draw() {
    int size = count();
    count.setText(Say.t("formsui.staged.count", size));
    tools.setVisible(!readOnly || size > 0);
    tools.getChildren().filter(tool -> tool != count).forEach(tool -> tool.setVisible(!readOnly));
    grid.getColumnByKey("actions").setVisible(!readOnly);
    grid.setVisible(size > 0);
    empty.setVisible(size == 0);
    StagedGrid.height(grid, size);
  }

  @Override
  Component component() {
    return box;
  }

  @Override
  Object answer() {
    return answer;
  }

  @Override
  boolean answered() {
    return answer != null && !"0".equals(answer.get("rows"));
  }

  @Override
  protected void put(Object value) {
    Map<String, Object> cells = Answers.cells(value);
    answer = cells.get("table") instanceof String ? cells : null;
    frame.clear();
    refresh();
  }

  @Override
  void readOnly(boolean readOnly) {
    this.readOnly = readOnly;
    draw();
  }

  @Override
  void clearProblems() {
    frame.clear();
  }

  @Override
  void problem(CellPath at, String message) {
    frame.error(at.whole() ? message : where(at) + ": " + message);
  }

  @Override
  String where(CellPath at) {
    return TableRow.words(field, label(), at);
  }
}
