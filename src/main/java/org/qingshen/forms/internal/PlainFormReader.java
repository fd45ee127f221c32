package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormReader;
import org.qingshen.forms.FormValidator.Shown;
import org.qingshen.forms.Label;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.ReadableForm.Part;
import org.qingshen.forms.Section;
import org.springframework.stereotype.Service;

@Service
class PlainFormReader implements FormReader {

  private final Visibility visibility;
  private final Wording wording;

  PlainFormReader(Visibility visibility, Wording wording) {
    this.visibility = visibility;
    this.wording = wording;
  }

  @Override
  public ReadableForm read(
      FormModel form,
      FormData data,
      FormContext context,
      List<Attachment> attachments,
      Locale locale) {
    Shown shown = visibility.of(form, data, context);
    Sheet sheet = new Sheet(data, context, attachments, locale);
    List<Part> parts = new ArrayList<>();
    for (Section section : form.sections()) {
      List<Line> lines =
          section.fields().stream()
              .filter(field -> shown.fields().contains(field.key()))
              .map(field -> line(field, sheet))
              .filter(Objects::nonNull)
              .toList();
      if (!lines.isEmpty()) {
        parts.add(new Part(section.key(), title(section, data, context).in(locale), lines));
      }
    }
    return new ReadableForm(List.copyOf(parts));
  }

  /** As it was sealed; while it is written, as the facts of today give it. */
  private static Label title(Section section, FormData data, FormContext context) {
    Map<String, ?> facts =
        section.titleFrom() != null && data.values().containsKey(section.titleFrom())
            ? data.values()
            : context.facts();
    return section.title(facts);
  }

  private record Sheet(
      FormData data, FormContext context, List<Attachment> attachments, Locale locale) {}

  private Line line(Field field, Sheet sheet) {
    String label = field.label().in(sheet.locale());
    return switch (field.type()) {
      case NOTE -> null;
      case FILES -> new Line.Files(field.key(), label, files(field, sheet));
      case TABLE -> table(field, label, sheet);
      case STAGED_TABLE -> staged(field, label, sheet.data());
      default -> {
        Object answer = sheet.data().values().get(field.key());
        if (answer == null && field.readOnly()) {
          answer = AnswerRules.fact(sheet.context().facts(), field);
        }
        yield new Line.Plain(field.key(), label, say(field, answer, sheet));
      }
    };
  }

  private String say(Field field, Object answer, Sheet sheet) {
    return wording.of(field, answer, sheet.context(), sheet.locale());
  }

  private static List<Attachment> files(Field field, Sheet sheet) {
    return sheet.data().choices(field.key()).stream()
        .flatMap(id -> sheet.attachments().stream().filter(a -> a.id().value().equals(id)))
        .toList();
  }

  private Line table(Field field, String label, Sheet sheet) {
    List<Field> columns =
        field.rowForm().fields().filter(column -> column.type() != FieldType.NOTE).toList();
    List<List<String>> rows =
        sheet.data().rows(field.key()).stream().map(row -> cells(columns, row, sheet)).toList();
    List<String> titles =
        columns.stream().map(column -> wording.title(column, sheet.locale())).toList();
    return new Line.Table(field.key(), label, titles, rows);
  }

  private List<String> cells(List<Field> columns, FormData row, Sheet sheet) {
    return columns.stream()
        .map(
            column ->
                wording.withoutUnit(
                    column, row.values().get(column.key()), sheet.context(), sheet.locale()))
        .toList();
  }

  private static Line staged(Field field, String label, FormData data) {
    Map<?, ?> answer = data.values().get(field.key()) instanceof Map<?, ?> map ? map : Map.of();
    return new Line.Staged(
        field.key(),
        label,
        data.stagedTable(field.key()).orElse(null),
        count(answer.get("rows")),
        answer.get("digest") instanceof String digest ? digest : null,
        field.rowForm());
  }

  private static int count(Object rows) {
    return rows instanceof String text && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  @Override
  public List<Difference> compare(ReadableForm before, ReadableForm after) {
    return new Comparison(before, after).differences();
  }
}
