package org.qingshen.forms.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.StagedRow;

/**
 * Pages of a staged table by offset, as a grid asks for them. The table itself pages by row number,
 * which has gaps where rows were removed, so the number before each page read is remembered.
 */
final class StagedRows {

  private static final int STRIDE = 500;

  private final StagedTables tables;
  private final Supplier<String> tableId;
  private final TreeMap<Integer, Integer> rowNoBefore = new TreeMap<>(Map.of(0, 0));

  /**
   * @param tableId gives null as long as there is no table
   */
  StagedRows(StagedTables tables, Supplier<String> tableId) {
    this.tables = tables;
    this.tableId = tableId;
  }

  CallbackDataProvider<StagedRow, Void> provider() {
    return DataProvider.fromCallbacks(
        query -> fetch(query.getOffset(), query.getLimit()), query -> count());
  }

  /** Forgets what it remembers, after a change. */
  void changed() {
    rowNoBefore.clear();
    rowNoBefore.put(0, 0);
  }

  int count() {
    String id = tableId.get();
    return id == null ? 0 : tables.find(id).map(StagedTables.Staged::rows).orElse(0);
  }

  private Stream<StagedRow> fetch(int offset, int limit) {
    String id = tableId.get();
    if (id == null) {
      return Stream.empty();
    }
    int at = rowNoBefore.floorKey(offset);
    while (at < offset) {
      int step = Math.min(STRIDE, offset - at);
      if (read(id, at, step).size() < step) {
        return Stream.empty();
      }
      at += step;
    }
    return read(id, at, limit).stream();
  }

  private List<StagedRow> read(String id, int offset, int limit) {
    List<StagedRow> page = tables.page(id, rowNoBefore.get(offset), limit);
    if (!page.isEmpty()) {
      rowNoBefore.put(offset + page.size(), page.get(page.size() - 1).rowNo());
    }
    return page;
  }
}
