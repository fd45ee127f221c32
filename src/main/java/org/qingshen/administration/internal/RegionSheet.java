package org.qingshen.administration.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qingshen.directory.RegionEditor.RegionLine;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/**
 * A table of divisions, its columns found by name in either language.
 *
 * @param fault why the table as a whole cannot be used, or null
 */
record RegionSheet(List<RegionLine> lines, Text fault) {

  private static final String COLUMN = "administration.region.column.";

  static RegionSheet of(Sheet sheet, Texts texts) {
    if (sheet.fault() != null) {
      return unfit(sheet.fault());
    }
    Line head = sheet.lines().get(0);
    int code = column(head, "code", texts);
    int name = column(head, "name", texts);
    int parent = column(head, "parent", texts);
    if (code < 0 || name < 0) {
      String missing = texts.say(Text.of(COLUMN + (code < 0 ? "code" : "name")));
      return unfit(Text.of("forms.import.missing-columns", missing));
    }
    return new RegionSheet(
        sheet.lines().stream()
            .skip(1)
            .map(it -> new RegionLine(it.number(), it.cell(code), it.cell(name), it.cell(parent)))
            .toList(),
        null);
  }

  private static int column(Line head, String word, Texts texts) {
    List<String> names =
        Stream.of(Texts.OF_RECORD, Locale.ENGLISH)
            .map(locale -> texts.say(Text.of(COLUMN + word), locale))
            .toList();
    for (int at = 0; at < head.cells().size(); at++) {
      if (names.stream().anyMatch(head.cell(at)::equalsIgnoreCase)) {
        return at;
      }
    }
    return -1;
  }

  private static RegionSheet unfit(Text fault) {
    return new RegionSheet(List.of(), fault);
  }
}
