package org.qingshen.forms.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Writes an empty sheet to fill in, in the language of record. */
@Component
class ExcelTemplate {

  private static final int WIDTH = 24;

  private final Texts texts;

  ExcelTemplate(Texts texts) {
    this.texts = texts;
  }

  void write(OutputStream out, FormModel rowForm) throws IOException {
    List<Field> fields = SheetHeader.asked(rowForm);
    try (Workbook workbook = new Workbook(out, "Qingshen", "1.0")) {
      Worksheet data = workbook.newWorksheet(say("forms.template.data"));
      Worksheet help = workbook.newWorksheet(say("forms.template.help"));
      help.width(1, WIDTH * 3.0);
      for (int i = 0; i < fields.size(); i++) {
        Field field = fields.get(i);
        // Text stays text when it is typed here: a code of digits keeps every digit.
        data.style(i).format(isText(field) ? "@" : "General").set();
        data.width(i, WIDTH);
        data.value(0, i, field.label().zh());
        data.style(0, i).bold().set();
        help.value(i, 0, field.label().zh());
        help.value(i, 1, explanation(field));
      }
    }
  }

  private static boolean isText(Field field) {
    return switch (field.type()) {
      case TEXT, TEXTAREA, CREDIT_CODE, SELECT, RADIO -> true;
      default -> false;
    };
  }

  private String explanation(Field field) {
    List<String> parts = new ArrayList<>();
    parts.add(say(field.required() ? "forms.template.required" : "forms.template.optional"));
    parts.add(say("forms.template.type." + field.type().name().toLowerCase(java.util.Locale.ROOT)));
    if (!field.unit().isEmpty()) {
      parts.add(say("forms.template.unit", field.unit()));
    }
    if (!field.options().isEmpty()) {
      String options =
          field.options().stream().map(o -> o.label().zh()).collect(Collectors.joining(" / "));
      parts.add(say("forms.template.options", options));
    }
    if (!field.help().isBlank()) {
      parts.add(field.help().zh());
    }
    return String.join(say("forms.separator"), parts);
  }

  private String say(String key, String... args) {
    return texts.say(Text.of(key, args));
  }
}
