package org.qingshen.integrity.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.ReadableForm;
import org.qingshen.integrity.Pin;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * What of a sealed entry can be pinned: every answer, every row, every document; not what the
 * system filled in, which nobody has stated.
 */
@Component
class PinChoices {

  private static final int LONGEST_VALUE = 40;

  private final EntryReader reader;
  private final FormArchive archive;
  private final Texts texts;

  PinChoices(EntryReader reader, FormArchive archive, Texts texts) {
    this.reader = reader;
    this.archive = archive;
    this.texts = texts;
  }

  List<Option> of(SealedEntry entry) {
    Map<String, String> english = labels(entry, Locale.ENGLISH);
    Set<String> filledIn = filledIn(entry);
    return labels(entry, Texts.OF_RECORD).entrySet().stream()
        .filter(choice -> !filledIn.contains(field(Pin.parse(choice.getKey()))))
        .map(
            choice ->
                new Option(
                    choice.getKey(),
                    new Label(
                        choice.getValue(),
                        english.getOrDefault(choice.getKey(), choice.getValue()))))
        .toList();
  }

  private Set<String> filledIn(SealedEntry entry) {
    return Optional.ofNullable(entry.form()).flatMap(archive::find).stream()
        .flatMap(FormModel::fields)
        .filter(Field::readOnly)
        .map(Field::key)
        .collect(Collectors.toSet());
  }

  /** A row stands in the answer of its table; a document in none. */
  private static String field(Pin pin) {
    return pin.attachment() == null ? pin.path().replaceAll("\\[.*", "") : "";
  }

  /** How each choice reads, by the value of its pin, in the order of the form. */
  Map<String, String> labels(SealedEntry entry, Locale locale) {
    Map<String, String> labels = new LinkedHashMap<>();
    reader
        .read(entry, locale)
        .ifPresent(read -> read.parts().forEach(part -> part(entry, part, locale, labels)));
    for (Attachment document : entry.attachments()) {
      labels.putIfAbsent(Pin.of(entry.seq(), document.id()).value(), file("", document, locale));
    }
    return labels;
  }

  private void part(
      SealedEntry entry, ReadableForm.Part part, Locale locale, Map<String, String> labels) {
    for (ReadableForm.Line line : part.lines()) {
      String where = part.title().isBlank() ? line.label() : part.title() + " · " + line.label();
      if (line instanceof ReadableForm.Line.Plain plain && !plain.value().isBlank()) {
        put(labels, entry, plain.key(), answer(where, plain.value(), locale));
      } else if (line instanceof ReadableForm.Line.Table table) {
        rows(entry, table, where, locale, labels);
      } else if (line instanceof ReadableForm.Line.Staged staged) {
        Text rows = Text.of("integrity.pin.table", where, staged.rows());
        put(labels, entry, staged.key(), texts.say(rows, locale));
      } else if (line instanceof ReadableForm.Line.Files files) {
        for (Attachment file : files.files()) {
          labels.put(Pin.of(entry.seq(), file.id()).value(), file(where, file, locale));
        }
      }
    }
  }

  private void rows(
      SealedEntry entry,
      ReadableForm.Line.Table table,
      String where,
      Locale locale,
      Map<String, String> labels) {
    for (int row = 0; row < table.rows().size(); row++) {
      String cells = shortened(filled(table.rows().get(row)));
      Text said = Text.of("integrity.pin.row", where, row + 1, cells);
      put(labels, entry, table.key() + "[" + row + "]", texts.say(said, locale));
    }
  }

  private static String filled(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" / "));
  }

  private static void put(
      Map<String, String> labels, SealedEntry entry, String path, String label) {
    labels.put(new Pin(entry.seq(), path).value(), label);
  }

  private String answer(String where, String value, Locale locale) {
    return texts.say(Text.of("integrity.pin.answer", where, shortened(value)), locale);
  }

  private String file(String where, Attachment document, Locale locale) {
    return texts.say(Text.of("integrity.pin.document", where, document.name()), locale);
  }

  /** Counts characters as people do, so that no rare character is cut in two. */
  private static String shortened(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_VALUE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
