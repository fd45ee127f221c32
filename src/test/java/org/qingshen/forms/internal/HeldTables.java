package org.qingshen.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;

/** One staged table in memory, for rules that only read. */
final class HeldTables implements StagedTables {

  static final String ID = "T1";
  private final List<StagedRow> rows = new ArrayList<>();

  void add(Map<String, Object> cells) {
    rows.add(new StagedRow(rows.size() + 1, cells));
  }

  @Override
  public Optional<Staged> find(String tableId) {
    return tableId.equals(ID)
        ? Optional.of(new Staged(ID, new CaseId("C1"), "roster", rows.size(), null, false))
        : Optional.empty();
  }

  @Override
  public List<StagedRow> page(String tableId, int afterRow, int limit) {
    return rows.stream().filter(row -> row.rowNo() > afterRow).limit(limit).toList();
  }

  @Override
  public Staged create(CaseId caseId, String field) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StagedRow put(String tableId, Integer rowNo, Map<String, Object> cells) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String tableId, int rowNo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Staged replaceAll(String tableId, List<Map<String, Object>> rows) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Staged copy(String tableId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Staged freeze(String tableId) {
    throw new UnsupportedOperationException();
  }
}
