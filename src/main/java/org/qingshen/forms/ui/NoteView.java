package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.qingshen.forms.Field;

/** Text that only explains. */
final class NoteView extends FieldView {

  private final Paragraph note = new Paragraph();

  NoteView(Field field) {
    super(field);
    note.addClassName("qf-note");
    note.setText(label());
  }

  @Override
  Component component() {
    return note;
  }

  @Override
  Object answer() {
    return null;
  }

  @Override
  protected void put(Object answer) {}

  @Override
  void readOnly(boolean readOnly) {}

  @Override
  void clearProblems() {}

  @Override
  void problem(CellPath at, String message) {}
}
