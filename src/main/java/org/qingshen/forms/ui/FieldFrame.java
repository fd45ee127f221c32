package org.qingshen.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** Label, help and error around a question that is more than one input. */
final class FieldFrame {

  private final Div box;
  private final Span label = new Span();
  private final Span help = new Span();
  private final Paragraph error = new Paragraph();

  FieldFrame(Field field, Div box) {
    this.box = box;
    String words = field.label().in(Say.locale());
    box.addClassName("qf-frame");
    box.getElement().setAttribute("role", "group").setAttribute("aria-label", words);
    box.getElement().setAttribute("tabindex", "-1");
    label.setText(words);
    label.addClassName("qf-label");
    boolean required = field.required() || field.minRows() != null && field.minRows() > 0;
    label.setClassName("required", required);
    help.setText(field.help().in(Say.locale()));
    help.addClassName("qf-help");
    help.setVisible(!field.help().isBlank());
    box.add(label, help);
  }

  /** Call it last: the error stands below. */
  void addError() {
    error.addClassName("qf-error");
    error.getElement().setAttribute("role", "alert");
    box.add(error);
    clear();
  }

  void error(String message) {
    error.setText(error.isVisible() ? error.getText() + "\n" + message : message);
    error.setVisible(true);
    box.addClassName("invalid");
  }

  void clear() {
    error.setText("");
    error.setVisible(false);
    box.removeClassName("invalid");
  }

  void unlabelled(String words) {
    box.getElement().setAttribute("aria-label", words);
    label.setVisible(false);
    help.setVisible(false);
  }
}
