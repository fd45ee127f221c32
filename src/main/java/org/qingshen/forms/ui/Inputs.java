package org.qingshen.forms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.Option;
import org.qingshen.forms.Units;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** Makes the view of a field by its type. */
final class Inputs {

  private static final int TYPING_PAUSE_MS = 800;

  /** Options of more characters stand one below the other. */
  private static final int LONG_OPTION = 16;

  private static final Codec<String> TEXT =
      Codec.of(text -> text.isEmpty() ? null : text, Answers::text);

  private Inputs() {}

  /**
   * @param owner the key of the form's own field: the field's, or its table's
   */
  static FieldView of(Field field, Scope scope, String owner) {
    if (field.readOnly() && field.type() != FieldType.TABLE) {
      return new FactView(field, scope, false);
    }
    return switch (field.type()) {
      case TEXT, CREDIT_CODE -> text(field, new TextField());
      case NUMBER -> number(field);
      case TEXTAREA -> area(field, scope);
      case DATE -> DayInput.of(field);
      case SELECT -> select(field, scope.options(field));
      case RADIO -> radio(field, scope.options(field));
      case CHECKBOX ->
          new InputView<>(field, new Checkbox(), Codec.of(flag -> flag, Boolean.TRUE::equals));
      case CHECKLIST -> checklist(field, scope.options(field));
      case FILES -> new FilesView(field, scope, owner);
      case TABLE -> new TableView(field, scope);
      case STAGED_TABLE -> new StagedView(field, scope);
      case NOTE -> new NoteView(field);
    };
  }

  /** The view of a column, in a row of the table {@code owner}. */
  static FieldView cell(Field column, Scope scope, String owner) {
    return column.readOnly() ? new FactView(column, scope, true) : of(column, scope, owner);
  }

  static boolean counted(Field field) {
    return field.type() == FieldType.TEXTAREA && field.maxLength() != null;
  }

  static String unit(String unit) {
    if (!Units.isWord(unit)) {
      return unit;
    }
    try {
      return Say.t(Units.of(unit));
    } catch (NoSuchMessageException unknown) {
      return unit;
    }
  }

  /** The browser never cuts what is pasted: the server says what is too long. */
  private static <T extends TextFieldBase<T, String>> InputView<String> text(Field field, T input) {
    input.setValueChangeMode(ValueChangeMode.LAZY);
    input.setValueChangeTimeout(TYPING_PAUSE_MS);
    // Leaving the field ends the pause: whoever types and goes at once loses nothing.
    input.getElement().addEventListener("change", event -> {});
    if (field.unit() != null && !field.unit().isBlank()) {
      input.setSuffixComponent(new Span(unit(field.unit())));
    }
    return new InputView<>(field, input, TEXT);
  }

  /** A text field: Vaadin's number fields lose digits and whatever is no number. */
  private static FieldView number(Field field) {
    TextField input = new TextField();
    input.addClassName("qf-number");
    input
        .getElement()
        .executeJs(
            "if (this.inputElement) this.inputElement.setAttribute('inputmode', 'decimal');");
    return text(field, input);
  }

  private static FieldView area(Field field, Scope scope) {
    TextArea input = new TextArea();
    input.addClassName("qf-area");
    InputView<String> view = text(field, input);
    if (field.phrases() && scope.services().phrases() != null) {
      view.offer(new PhraseMenu(scope.services().phrases(), input, field));
    }
    return view;
  }

  private static FieldView select(Field field, List<Option> options) {
    Select<String> input = new Select<>();
    List<String> values = values(options);
    input.setItems(values);
    input.setItemLabelGenerator(value -> value == null ? "" : Answers.option(value, options));
    input.setEmptySelectionAllowed(!field.required());
    return new InputView<>(field, input, choice(values));
  }

  private static FieldView radio(Field field, List<Option> options) {
    RadioButtonGroup<String> input = new RadioButtonGroup<>();
    List<String> values = values(options);
    input.setItems(values);
    input.setItemLabelGenerator(value -> Answers.option(value, options));
    return new InputView<>(field, input, choice(values));
  }

  private static FieldView checklist(Field field, List<Option> options) {
    CheckboxGroup<String> input = new CheckboxGroup<>();
    List<String> values = values(options);
    input.setItems(values);
    input.setItemLabelGenerator(value -> Answers.option(value, options));
    if (values.stream().anyMatch(value -> Answers.option(value, options).length() > LONG_OPTION)) {
      input.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    }
    Codec<Set<String>> codec =
        Codec.of(
            chosen -> chosen.isEmpty() ? null : values.stream().filter(chosen::contains).toList(),
            answer -> {
              Set<String> known = new TreeSet<>(Answers.texts(answer));
              known.retainAll(values);
              return known;
            });
    return new InputView<>(field, input, codec);
  }

  private static Codec<String> choice(List<String> values) {
    return Codec.of(
        value -> value,
        answer -> values.contains(Answers.text(answer)) ? Answers.text(answer) : null);
  }

  private static List<String> values(List<Option> options) {
    return options.stream().map(Option::value).toList();
  }
}
