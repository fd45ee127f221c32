package org.qingshen.experts.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** The columns of the pool, found by name in either language, in any order. */
enum PoolColumn {
  CODE,
  NAME,
  LOGIN,
  TITLE,
  REGION,
  FIELDS,
  INDUSTRIES,
  EMPLOYER,
  CREDIT_CODE,
  SINCE,
  CERTIFICATE,
  NUMBER,
  VALID_UNTIL,
  STATE;

  private static final Set<PoolColumn> NEEDED =
      Set.of(NAME, LOGIN, TITLE, REGION, FIELDS, EMPLOYER, SINCE);

  Text label() {
    return Text.of("experts.column." + name());
  }

  static List<PoolColumn> exported() {
    return List.of(values());
  }

  static Map<PoolColumn, Integer> in(Line head, Texts texts) {
    Map<PoolColumn, Integer> found = new EnumMap<>(PoolColumn.class);
    for (int at = 0; at < head.cells().size(); at++) {
      String cell = head.cell(at).replaceAll("\\s+", "");
      for (PoolColumn column : values()) {
        if (column.isNamed(cell, texts)) {
          found.putIfAbsent(column, at);
        }
      }
    }
    return found;
  }

  private boolean isNamed(String cell, Texts texts) {
    return Stream.of(Texts.OF_RECORD, Locale.ENGLISH)
        .map(locale -> texts.say(label(), locale).replaceAll("\\s+", ""))
        .anyMatch(cell::equalsIgnoreCase);
  }

  /** The names of those that must be there and are not; blank where none is missing. */
  static String missing(Map<PoolColumn, Integer> found, Texts texts) {
    return Stream.of(values())
        .filter(column -> NEEDED.contains(column) && !found.containsKey(column))
        .map(column -> texts.say(column.label()))
        .collect(Collectors.joining(" / "));
  }
}
