package org.qingshen.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.shared.Text;

/** Rows of one case as sealed, beside those that stand in their tables. */
public final class RowComparison {

  private static final int MOST_COLUMNS = 6;

  private final Consumer<Text> faults;
  private int rows;

  public RowComparison(Consumer<Text> faults) {
    this.faults = faults;
  }

  /** How many rows were compared. */
  public int rows() {
    return rows;
  }

  /**
   * Says what is missing, changed or put in.
   *
   * @param sealed each says all of the key
   */
  public void compare(HeldTable table, Collection<SealedRow> sealed, List<? extends Record> found) {
    Map<String, SealedRow> expected = new LinkedHashMap<>();
    sealed.forEach(row -> expected.put(key(table, row), row));
    for (Record row : found) {
      rows++;
      Map<String, Object> values = RowDigests.values(row);
      String key = key(table, values);
      SealedRow seal = expected.remove(key);
      if (seal == null) {
        String shown = shown(table, values::get);
        faults.accept(Text.of("evidence.row.unsealed", table.label(), table.name(), shown));
      } else {
        columns(table, shown(table, values::get), seal, values);
      }
    }
    expected.forEach(
        (key, row) ->
            faults.accept(
                Text.of(
                    "evidence.row.missing",
                    table.label(),
                    table.name(),
                    shown(table, row::value),
                    String.valueOf(row.entry()))));
  }

  private void columns(HeldTable table, String key, SealedRow seal, Map<String, Object> values) {
    List<String> changed =
        table.components().stream()
            .filter(it -> !table.notSealed().contains(it))
            .filter(it -> !seal.holds(it, values.get(it)))
            .toList();
    if (!changed.isEmpty()) {
      faults.accept(
          Text.of(
              "evidence.row.changed",
              table.label(),
              table.name(),
              key,
              said(changed),
              String.valueOf(seal.entryOf(changed.get(0)))));
    }
  }

  private static Text said(List<String> changed) {
    if (changed.size() > MOST_COLUMNS) {
      return Text.of("evidence.columns.many", String.valueOf(changed.size()));
    }
    Text all = null;
    for (String it : changed) {
      String column = HeldTable.column(it);
      Text one = Text.of("evidence.columns.one", Text.of("evidence.column." + column), column);
      all = all == null ? one : Text.of("evidence.columns.and", all, one);
    }
    return all;
  }

  /** Which case it is of is said before it. */
  private static String shown(HeldTable table, Function<String, Object> value) {
    return table.key().stream()
        .filter(it -> table.key().size() == 1 || !it.equals("caseId"))
        .map(it -> RowDigests.text(value.apply(it)))
        .collect(Collectors.joining(" / "));
  }

  private static String key(HeldTable table, SealedRow row) {
    return String.join(
        " / ", table.key().stream().map(it -> RowDigests.text(row.value(it))).toList());
  }

  private static String key(HeldTable table, Map<String, Object> values) {
    return String.join(
        " / ", table.key().stream().map(it -> RowDigests.text(values.get(it))).toList());
  }
}
