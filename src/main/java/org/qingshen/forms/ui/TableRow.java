package org.qingshen.forms.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** One row of a small table. */
final class TableRow {

  private final NativeTableRow row = new NativeTableRow();
  private final Span number = new Span();
  private final Paragraph error = new Paragraph();
  private final Map<String, FieldView> cells = new LinkedHashMap<>();
  private Button remove;

  TableRow(List<Field> columns, Scope scope, String owner) {
    NativeTableCell first = new NativeTableCell(number, error);
    first.addClassName("qf-row-no");
    error.addClassName("qf-error");
    row.add(first);
    for (Field column : columns) {
      FieldView view = Inputs.cell(column, scope, owner);
      cells.put(column.key(), view);
      NativeTableCell cell = new NativeTableCell(view.component());
      cell.getElement().setAttribute("data-label", view.label());
      cell.addClassName("qf-cell-" + column.type().name().toLowerCase(Locale.ROOT));
      cell.setClassName("qf-cell-fact", column.readOnly());
      row.add(cell);
    }
    clearProblems();
  }

  NativeTableRow component() {
    return row;
  }

  void load(Map<String, Object> answers) {
    cells.forEach((column, view) -> view.load(answers.get(column)));
  }

  Map<String, Object> answer() {
    Map<String, Object> answers = new LinkedHashMap<>();
    cells.forEach(
        (column, view) -> {
          Object answer = view.answer();
          if (answer != null) {
            answers.put(column, answer);
          }
        });
    return answers;
  }

  boolean answered() {
    return !Answers.isBlank(answer());
  }

  /** Whether something was entered, besides what stands there already. */
  boolean touched() {
    return asked().anyMatch(FieldView::answered);
  }

  /** Whether nothing that must be answered is left open. */
  boolean complete() {
    return asked().filter(view -> view.field.required()).allMatch(FieldView::answered);
  }

  private Stream<FieldView> asked() {
    return cells.values().stream()
        .filter(view -> !view.field.readOnly() && view.component().isVisible());
  }

  void onChange(Runnable listener) {
    cells.values().forEach(view -> view.onChange(listener));
  }

  /** Shows the cells with these keys; a cell that is not asked stays empty. */
  void apply(Set<String> shown) {
    cells.forEach(
        (column, view) -> {
          view.component().setVisible(shown.contains(column));
          view.component()
              .getElement()
              .getParent()
              .getClassList()
              .set("qf-cell-unasked", !shown.contains(column));
        });
  }

  void onEnter(Consumer<String> listener) {
    cells.forEach(
        (column, view) -> {
          if (view.component() instanceof TextField text) {
            text.addKeyPressListener(Key.ENTER, event -> listener.accept(column));
          }
        });
  }

  void removable(Runnable action) {
    remove = new Button(Say.t("formsui.remove"), event -> action.run());
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    NativeTableCell cell = new NativeTableCell(remove);
    cell.addClassName("qf-row-act");
    row.add(cell);
  }

  void number(String key, String table, int at) {
    number.setText(String.valueOf(at + 1));
    cells.forEach(
        (column, view) ->
            view.asCell(
                "cell-" + key + "-" + at + "-" + column,
                Say.t("formsui.table.cell", table, at + 1, view.label())));
    if (remove != null) {
      remove.setId("remove-" + key + "-" + at);
      remove.setAriaLabel(Say.t("formsui.table.remove", table, at + 1));
    }
  }

  void readOnly(boolean readOnly) {
    cells.values().forEach(view -> view.readOnly(readOnly));
    if (remove != null) {
      remove.setVisible(!readOnly);
    }
  }

  void clearProblems() {
    error.setVisible(false);
    cells.values().forEach(FieldView::clearProblems);
  }

  /** Whether the row has that place. */
  boolean problem(String column, String message) {
    if (column.isEmpty()) {
      error.setText(message);
      error.setVisible(true);
      return true;
    }
    FieldView cell = cells.get(column);
    if (cell != null) {
      cell.problem(CellPath.WHOLE, message);
    }
    return cell != null;
  }

  void focus(String column) {
    FieldView first =
        cells.values().stream().filter(view -> !view.field.readOnly()).findFirst().orElse(null);
    FieldView cell = cells.getOrDefault(column, first);
    if (cell != null) {
      cell.focus(CellPath.WHOLE);
    }
  }

  /** A place in a table in words. */
  static String words(Field table, String label, CellPath at) {
    if (at.whole()) {
      return label;
    }
    String column =
        table
            .rowForm()
            .field(at.column())
            .map(field -> field.label().in(Say.locale()))
            .orElse(at.column());
    return Say.t("formsui.table.cell", label, at.row() + 1, column);
  }
}
