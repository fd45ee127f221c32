package org.qingshen.evidence;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.qingshen.shared.Text;

/**
 * A table whose rows are held to sealed entries.
 *
 * @param module whose bundle names it, as {@code <module>.table.<name>}
 * @param row one component for each column
 * @param key components by which a row finds its entry
 * @param notSealed components that no entry says; why is told in docs/integrity-ledger.md
 */
public record HeldTable(
    String module,
    String name,
    Class<? extends Record> row,
    List<String> key,
    Set<String> notSealed) {

  public HeldTable {
    key = List.copyOf(key);
    notSealed = Set.copyOf(notSealed);
  }

  public HeldTable(String module, String name, Class<? extends Record> row, List<String> key) {
    this(module, name, row, key, Set.of());
  }

  public HeldTable without(String... components) {
    return new HeldTable(module, name, row, key, Set.of(components));
  }

  public Text label() {
    return Text.of(module + ".table." + name);
  }

  /** As the database calls them. */
  public List<String> columns() {
    return components().stream().map(HeldTable::column).toList();
  }

  List<String> components() {
    return Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** Such as {@code case_id} for {@code caseId}. */
  public static String column(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
