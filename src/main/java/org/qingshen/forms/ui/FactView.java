package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** What the system knows and nobody types. */
final class FactView extends FieldView {

  private final Div box = new Div();
  private final Span label = new Span();
  private final Span value = new Span();
  private final Scope scope;
  private final boolean inRow;

  /**
   * @param inRow what it shows is the row's, else a fact of that name; never a person's answer
   */
  FactView(Field field, Scope scope, boolean inRow) {
    super(field);
    this.scope = scope;
    this.inRow = inRow;
    box.addClassNames("qf-fact");
    label.addClassName("qf-label");
    label.setText(label());
    value.addClassName("qf-fact-value");
    box.add(label);
    if (!field.help().isBlank()) {
      Span help = new Span(field.help().in(Say.locale()));
      help.addClassName("qf-help");
      box.add(help);
    }
    box.add(value);
    put(null);
  }

  @Override
  Component component() {
    return box;
  }

  @Override
  Object answer() {
    return null;
  }

  @Override
  protected void put(Object answer) {
    Object fact = inRow ? answer : scope.context().facts().get(field.key());
    value.setText(Answers.display(field, fact, scope.options(field)));
  }

  @Override
  void readOnly(boolean readOnly) {}

  @Override
  void clearProblems() {}

  @Override
  void problem(CellPath at, String message) {}

  @Override
  void asCell(String id, String words) {
    super.asCell(id, words);
    label.setVisible(false);
  }
}
