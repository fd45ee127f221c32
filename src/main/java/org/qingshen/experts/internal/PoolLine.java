package org.qingshen.experts.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshen.forms.SheetReader.Line;

/** A line as typed. */
record PoolLine(
    int line,
    String name,
    String login,
    String title,
    String region,
    List<String> fields,
    List<String> industries,
    String employer,
    String creditCode,
    String since,
    String certificate,
    String number,
    String validUntil) {

  private static final String SEPARATOR = "[、,，;；]";

  static PoolLine of(Line line, Map<PoolColumn, Integer> columns) {
    Function<PoolColumn, String> cell =
        column -> line.cell(columns.getOrDefault(column, -1)).strip();
    return new PoolLine(
        line.number(),
        cell.apply(PoolColumn.NAME),
        cell.apply(PoolColumn.LOGIN).toLowerCase(Locale.ROOT),
        cell.apply(PoolColumn.TITLE),
        cell.apply(PoolColumn.REGION),
        words(cell.apply(PoolColumn.FIELDS)),
        words(cell.apply(PoolColumn.INDUSTRIES)),
        cell.apply(PoolColumn.EMPLOYER),
        cell.apply(PoolColumn.CREDIT_CODE),
        cell.apply(PoolColumn.SINCE),
        cell.apply(PoolColumn.CERTIFICATE),
        cell.apply(PoolColumn.NUMBER),
        cell.apply(PoolColumn.VALID_UNTIL));
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(SEPARATOR))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
