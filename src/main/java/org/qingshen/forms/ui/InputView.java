package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import org.qingshen.forms.Field;
import org.qingshen.shared.ui.Say;

/** A question with a single input: text, number, day, choice. */
final class InputView<V> extends FieldView {

  private final Component component;
  private final InputField<?, V> input;
  private final HasValidationProperties validation;
  private final Codec<V> codec;
  private final Span counter = new Span();
  private final Div help = new Div();
  private Component offered;

  <C extends Component & InputField<?, V> & HasValidationProperties> InputView(
      Field field, C component, Codec<V> codec) {
    super(field);
    this.component = component;
    this.input = component;
    this.validation = component;
    this.codec = codec;
    input.setLabel(label());
    input.setRequiredIndicatorVisible(field.required());
    component.setManualValidation(true);
    component.getElement().getThemeList().add("helper-above-field");
    component.addClassName("qf-input");
    explain();
    input.addValueChangeListener(
        event -> {
          count();
          touched();
        });
  }

  private void explain() {
    help.addClassName("qf-help");
    if (!field.help().isBlank()) {
      help.add(new Span(field.help().in(Say.locale())));
    }
    if (Inputs.counted(field)) {
      counter.addClassName("qf-counter");
      help.add(counter);
      count();
    }
    if (help.getComponentCount() > 0) {
      input.setHelperComponent(help);
    }
  }

  /** Something beside the help that helps to answer; it goes when nothing can be answered. */
  void offer(Component helper) {
    offered = helper;
    help.addComponentAsFirst(helper);
    input.setHelperComponent(help);
  }

  private void count() {
    if (Inputs.counted(field)) {
      String text = Answers.text(answer());
      int length = text.codePointCount(0, text.length());
      counter.setText(Say.t("formsui.counter", length, field.maxLength()));
      counter.setClassName("over", length > field.maxLength());
    }
  }

  /** Also called where the browser reports an entry that is no value. */
  void touched() {
    clearProblems();
    edited();
  }

  @Override
  Component component() {
    return component;
  }

  @Override
  Object answer() {
    return codec.answer(input.getValue());
  }

  @Override
  protected void put(Object answer) {
    clearProblems();
    input.setValue(codec.value(answer));
    codec.leftover(answer);
    count();
  }

  @Override
  void readOnly(boolean readOnly) {
    input.setReadOnly(readOnly);
    if (offered != null) {
      offered.setVisible(!readOnly);
    }
  }

  @Override
  void clearProblems() {
    validation.setInvalid(false);
    validation.setErrorMessage("");
  }

  @Override
  void problem(CellPath at, String message) {
    validation.setErrorMessage(message);
    validation.setInvalid(true);
  }

  @Override
  void asCell(String id, String words) {
    super.asCell(id, words);
    input.setLabel(null);
    input.setHelperComponent(null);
    component.getElement().getThemeList().add("small");
    if (component instanceof HasAriaLabel labelled) {
      labelled.setAriaLabel(words);
    }
  }
}
