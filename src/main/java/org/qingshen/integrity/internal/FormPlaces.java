package org.qingshen.integrity.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Places of a form as people call them: {@code goals[2].target} is 工作目标 · 第 3 行 · 目标值. */
@Component
class FormPlaces {

  private static final Pattern PATH = Pattern.compile("([^\\[.]+)(?:\\[(\\d{1,9})])?(?:\\.(.+))?");

  private final FormArchive archive;
  private final Texts texts;

  FormPlaces(FormArchive archive, Texts texts) {
    this.archive = archive;
    this.texts = texts;
  }

  String say(SealedEntry entry, String path, Locale locale) {
    Matcher parts = PATH.matcher(path);
    return parts.matches()
        ? form(entry)
            .flatMap(form -> form.field(parts.group(1)))
            .map(field -> in(field, parts, locale))
            .orElseGet(() -> known(path, locale))
        : path;
  }

  private Optional<FormModel> form(SealedEntry entry) {
    return Optional.ofNullable(entry.form()).flatMap(archive::find);
  }

  private String in(Field field, Matcher parts, Locale locale) {
    String label = field.label().in(locale);
    if (parts.group(2) == null) {
      return label;
    }
    int row = Integer.parseInt(parts.group(2)) + 1;
    String column =
        Optional.ofNullable(parts.group(3))
            .filter(key -> field.rowForm() != null)
            .flatMap(key -> field.rowForm().field(key))
            .map(cell -> cell.label().in(locale))
            .orElse("");
    String key = column.isEmpty() ? "integritychecks.place.row" : "integritychecks.place.cell";
    return texts.say(Text.of(key, label, row, column), locale);
  }

  /** What is no field of a form, such as the sheets of a panel. */
  private String known(String path, Locale locale) {
    try {
      return texts.say(Text.of("integritychecks.place." + path), locale);
    } catch (NoSuchMessageException unknown) {
      return path;
    }
  }
}
