package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** One question on the page. */
abstract class FieldView {

  final Field field;
  private Runnable changed = () -> {};
  private boolean loading;

  FieldView(Field field) {
    this.field = field;
  }

  abstract Component component();

  /**
   * Whatever was entered, as it stands in {@link org.qingshen.forms.FormData}; null for nothing.
   */
  abstract Object answer();

  /** Shows an answer, of whatever shape it is. */
  protected abstract void put(Object answer);

  abstract void readOnly(boolean readOnly);

  abstract void clearProblems();

  /**
   * @param at the cell in a table, or {@link CellPath#WHOLE}
   */
  abstract void problem(CellPath at, String message);

  void focus(CellPath at) {
    Focus.on(component());
  }

  /** Makes it a cell: the column names it for eyes, the words for ears. */
  void asCell(String id, String words) {
    component().setId(id);
  }

  /** Where in this field, in words; for the summary. */
  String where(CellPath at) {
    return label();
  }

  String label() {
    return field.label().in(Say.locale());
  }

  boolean answered() {
    return !Answers.isBlank(answer());
  }

  final void load(Object answer) {
    loading = true;
    try {
      put(answer);
    } finally {
      loading = false;
    }
  }

  final void onChange(Runnable listener) {
    changed = listener;
  }

  final void edited() {
    if (!loading) {
      changed.run();
    }
  }
}
