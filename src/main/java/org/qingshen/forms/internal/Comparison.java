package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;

/** What differs between two versions, in the order of the later one. */
final class Comparison {

  private static final String STEP = " › ";
  private static final String CELL = " | ";
  private static final int DIGEST_SHOWN = 12;

  private final Map<String, Placed> before;
  private final Map<String, Placed> after;
  private final List<Difference> differences = new ArrayList<>();

  Comparison(ReadableForm before, ReadableForm after) {
    this.before = place(before);
    this.after = place(after);
  }

  private record Placed(String where, Line line) {}

  private static Map<String, Placed> place(ReadableForm form) {
    Map<String, Placed> lines = new LinkedHashMap<>();
    form.parts()
        .forEach(
            part ->
                part.lines()
                    .forEach(
                        line -> {
                          String title = part.title();
                          String where =
                              title.isEmpty() ? line.label() : title + STEP + line.label();
                          lines.put(line.key(), new Placed(where, line));
                        }));
    return lines;
  }

  List<Difference> differences() {
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    keys.forEach(this::compare);
    return List.copyOf(differences);
  }

  private void compare(String key) {
    Placed old = before.get(key);
    Placed now = after.get(key);
    String where = now == null ? old.where() : now.where();
    if (old != null && now != null) {
      compare(where, old.line(), now.line());
    } else {
      note(key, where, old == null ? null : all(old.line()), now == null ? null : all(now.line()));
    }
  }

  private void compare(String where, Line old, Line now) {
    if (old instanceof Line.Files before && now instanceof Line.Files after) {
      files(where, before, after);
    } else if (old instanceof Line.Table before && now instanceof Line.Table after) {
      table(where, before, after);
    } else {
      note(now.key(), where, all(old), all(now));
    }
  }

  /** The same name over other content is another file. */
  private void files(String where, Line.Files old, Line.Files now) {
    old.files().stream()
        .filter(file -> !holds(now.files(), file))
        .forEach(file -> note(now.key(), where, file.name(), null));
    now.files().stream()
        .filter(file -> !holds(old.files(), file))
        .forEach(file -> note(now.key(), where, null, file.name()));
  }

  private static boolean holds(List<Attachment> files, Attachment file) {
    return files.stream()
        .anyMatch(
            other -> other.name().equals(file.name()) && other.digest().equals(file.digest()));
  }

  /** A row is named by its place in the later version; one that went, by its place before. */
  private void table(String where, Line.Table old, Line.Table now) {
    for (RowPairs.Pair pair : RowPairs.of(old.rows(), now.rows())) {
      int place = pair.after() < 0 ? pair.before() : pair.after();
      String row = where + STEP + "#" + (place + 1);
      if (pair.before() < 0) {
        note(now.key(), row, null, String.join(CELL, now.rows().get(pair.after())));
      } else if (pair.after() < 0) {
        note(now.key(), row, String.join(CELL, old.rows().get(pair.before())), null);
      } else {
        cells(row, old, now, pair);
      }
    }
  }

  private void cells(String where, Line.Table old, Line.Table now, RowPairs.Pair pair) {
    Map<String, String> left = byColumn(old, pair.before());
    Map<String, String> right = byColumn(now, pair.after());
    Set<String> columns = new LinkedHashSet<>(right.keySet());
    columns.addAll(left.keySet());
    columns.forEach(
        column -> note(now.key(), where + STEP + column, left.get(column), right.get(column)));
  }

  private static Map<String, String> byColumn(Line.Table table, int row) {
    Map<String, String> cells = new LinkedHashMap<>();
    IntStream.range(0, table.columns().size())
        .forEach(i -> cells.put(table.columns().get(i), table.rows().get(row).get(i)));
    return cells;
  }

  private static String all(Line line) {
    if (line instanceof Line.Plain plain) {
      return plain.value();
    }
    if (line instanceof Line.Files files) {
      return String.join(CELL, files.files().stream().map(Attachment::name).toList());
    }
    if (line instanceof Line.Table table) {
      return String.join(
          "\n", table.rows().stream().map(cells -> String.join(CELL, cells)).toList());
    }
    Line.Staged staged = (Line.Staged) line;
    String digest = staged.digest() == null ? "" : staged.digest();
    String start = digest.substring(0, Math.min(digest.length(), DIGEST_SHOWN));
    return staged.tableId() == null ? "" : staged.rows() + CELL + start;
  }

  /** Notes a difference; an empty answer counts as none. */
  private void note(String key, String where, String old, String now) {
    String left = old == null || old.isEmpty() ? null : old;
    String right = now == null || now.isEmpty() ? null : now;
    boolean same = left == null ? right == null : left.equals(right);
    if (!same) {
      differences.add(new Difference(key, where, left, right));
    }
  }
}
