package org.qingshen.administration.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.forms.SheetReader.Line;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** The columns of people and posts, found by name in either language, in any order. */
enum PeopleColumn {
  NAME,
  LOGIN,
  ORGANISATION,
  KIND,
  POST,
  DUTY,
  EMAIL;

  Text label() {
    return Text.of("administration.people.column." + name());
  }

  private boolean optional() {
    return this == DUTY || this == EMAIL;
  }

  /** Where each column stands; a column that is not there is absent. */
  static Map<PeopleColumn, Integer> in(Line head, Texts texts) {
    Map<PeopleColumn, Integer> found = new EnumMap<>(PeopleColumn.class);
    for (int at = 0; at < head.cells().size(); at++) {
      String cell = head.cell(at).replaceAll("\\s+", "");
      for (PeopleColumn column : values()) {
        boolean named =
            Stream.of(Texts.OF_RECORD, Locale.ENGLISH)
                .map(locale -> texts.say(column.label(), locale).replaceAll("\\s+", ""))
                .anyMatch(cell::equalsIgnoreCase);
        if (named) {
          found.putIfAbsent(column, at);
        }
      }
    }
    return found;
  }

  /** The names of those that must be there and are not; blank where none is missing. */
  static String missing(Map<PeopleColumn, Integer> found, Texts texts) {
    return Stream.of(values())
        .filter(column -> !column.optional() && !found.containsKey(column))
        .map(column -> texts.say(column.label()))
        .collect(Collectors.joining(" / "));
  }
}
