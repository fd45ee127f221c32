package org.qingshen.forms.ui;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.Section;
import org.qingshen.forms.ValidationResult;

/** Small forms for tests, and a validator whose rules are {@code key=value}. */
final class TestForms {

  private TestForms() {}

  static Field field(String key, FieldType type, String label) {
    return field(key, type, label, null, null, null);
  }

  static Field hidden(String key, String label, String hideWhen) {
    return field(key, FieldType.TEXT, label, hideWhen, null, null);
  }

  static Field table(String key, FieldType type, String label, FormModel rowForm, String rowsFrom) {
    return field(key, type, label, null, rowForm, rowsFrom);
  }

  private static Field field(
      String key,
      FieldType type,
      String label,
      String hideWhen,
      FormModel rowForm,
      String rowsFrom) {
    List<Option> options = List.of(option("a", "甲"), option("b", "乙"));
    return new Field(
        key,
        type,
        new Label(label, ""),
        Label.NONE,
        null,
        false,
        null,
        2000,
        null,
        null,
        null,
        4,
        options,
        null,
        hideWhen,
        rowForm,
        rowsFrom,
        null,
        null,
        false);
  }

  static Field readOnly(Field of) {
    return new Field(
        of.key(),
        of.type(),
        of.label(),
        of.help(),
        of.unit(),
        of.required(),
        of.minLength(),
        of.maxLength(),
        of.pattern(),
        of.min(),
        of.max(),
        of.scale(),
        of.options(),
        of.optionsFrom(),
        of.hideWhen(),
        of.rowForm(),
        of.rowsFrom(),
        of.minRows(),
        of.maxRows(),
        true);
  }

  private static Option option(String value, String label) {
    return new Option(value, new Label(label, ""));
  }

  static Section section(String key, String title, String hideWhen, Field... fields) {
    return new Section(key, new Label(title, ""), Label.NONE, hideWhen, Arrays.asList(fields));
  }

  static FormModel form(Section... sections) {
    return new FormModel("test", "0", List.of(sections));
  }

  static FormModel rowForm(Field... columns) {
    return form(section("row", "", null, columns));
  }

  static FormPanel panel(FormModel form, Map<String, Object> answers) {
    return panel(form, FormContext.EMPTY, answers, new TestPort());
  }

  static FormPanel panel(
      FormModel form, FormContext context, Map<String, Object> answers, TestPort port) {
    FormPanelServices services = new FormPanelServices(new Rules(), port.tables, null, null);
    return new FormPanel(services, form, context, new FormData(answers), port);
  }

  static final class Rules implements FormValidator {

    ValidationResult next = new ValidationResult(FormData.EMPTY, List.of());

    @Override
    public ValidationResult validate(FormModel form, FormData data, FormContext context) {
      return next.valid() ? new ValidationResult(data, List.of()) : next;
    }

    @Override
    public boolean shown(String hideWhen, FormData data, FormContext context) {
      if (hideWhen == null) {
        return true;
      }
      String[] rule = hideWhen.split("=");
      return !rule[1].equals(data.text(rule[0]));
    }

    @Override
    public Shown shown(FormModel form, FormData data, FormContext context) {
      Set<Section> sections =
          form.sections().stream()
              .filter(section -> shown(section.hideWhen(), data, context))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      return new Shown(
          sections.stream().map(Section::key).collect(Collectors.toSet()),
          sections.stream()
              .flatMap(section -> section.fields().stream())
              .filter(field -> shown(field.hideWhen(), data, context))
              .map(Field::key)
              .collect(Collectors.toSet()));
    }
  }
}
