package org.qingshen.forms.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;

/** One staged table in memory; removed rows leave gaps, as in the database. */
final class TestTables implements StagedTables {

  final TreeMap<Integer, Map<String, Object>> rows = new TreeMap<>();
  int pages;

  @Override
  public Staged create(CaseId caseId, String field) {
    return staged();
  }

  private Staged staged() {
    return new Staged("t1", new CaseId("c1"), "roster", rows.size(), null, false);
  }

  @Override
  public Optional<Staged> find(String tableId) {
    return Optional.of(staged());
  }

  @Override
  public List<StagedRow> page(String tableId, int afterRow, int limit) {
    pages++;
    return rows.tailMap(afterRow, false).entrySet().stream()
        .limit(limit)
        .map(row -> new StagedRow(row.getKey(), row.getValue()))
        .toList();
  }

  @Override
  public StagedRow put(String tableId, Integer rowNo, Map<String, Object> cells) {
    int at = rowNo != null ? rowNo : rows.isEmpty() ? 1 : rows.lastKey() + 1;
    rows.put(at, cells);
    return new StagedRow(at, cells);
  }

  @Override
  public void remove(String tableId, int rowNo) {
    rows.remove(rowNo);
  }

  @Override
  public Staged replaceAll(String tableId, List<Map<String, Object>> replacing) {
    rows.clear();
    replacing.forEach(row -> put(tableId, null, row));
    return staged();
  }

  @Override
  public Staged copy(String tableId) {
    return staged();
  }

  @Override
  public Staged freeze(String tableId) {
    return staged();
  }
}
