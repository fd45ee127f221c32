package org.qingshen.forms.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.Sm3;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.internal.StagedTableMapper.CellsRow;
import org.qingshen.forms.internal.StagedTableMapper.TableRow;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredStagedTables implements StagedTables {

  private static final int BATCH = 500;
  private static final int PAGE = 1_000;
  // The column is TEXT.
  private static final int MOST_BYTES = 65_535;

  private final StagedTableMapper mapper;

  StoredStagedTables(StagedTableMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Staged create(CaseId caseId, String field) {
    TableRow table = new TableRow(Ids.next(), caseId, field, 0, 0, null);
    mapper.insert(table);
    return table.staged();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Staged> find(String tableId) {
    return mapper.find(tableId).map(TableRow::staged);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StagedRow> page(String tableId, int afterRow, int limit) {
    return mapper.page(tableId, afterRow, limit).stream().map(CellsRow::staged).toList();
  }

  @Override
  public StagedRow put(String tableId, Integer rowNo, Map<String, Object> cells) {
    TableRow table = writable(tableId);
    if (rowNo == null) {
      int next = table.lastRow() + 1;
      mapper.insertRows(tableId, List.of(new CellsRow(next, json(cells))));
      mapper.update(table.counting(table.rowCount() + 1, next));
      return new StagedRow(next, cells);
    }
    if (mapper.updateRow(tableId, rowNo, json(cells)) == 0) {
      throw new IllegalStateException("The staged table has no row " + rowNo);
    }
    return new StagedRow(rowNo, cells);
  }

  @Override
  public void remove(String tableId, int rowNo) {
    TableRow table = writable(tableId);
    int removed = mapper.deleteRow(tableId, rowNo);
    mapper.update(table.counting(table.rowCount() - removed, table.lastRow()));
  }

  @Override
  public Staged replaceAll(String tableId, List<Map<String, Object>> rows) {
    TableRow table = writable(tableId);
    mapper.deleteRows(tableId);
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<CellsRow> batch = new ArrayList<>(BATCH);
      for (int i = from; i < Math.min(from + BATCH, rows.size()); i++) {
        batch.add(new CellsRow(i + 1, json(rows.get(i))));
      }
      mapper.insertRows(tableId, batch);
    }
    TableRow filled = table.counting(rows.size(), rows.size());
    mapper.update(filled);
    return filled.staged();
  }

  @Override
  public Staged copy(String tableId) {
    TableRow from = locked(tableId);
    TableRow to =
        new TableRow(
            Ids.next(), from.caseId(), from.field(), from.rowCount(), from.lastRow(), null);
    mapper.insert(to);
    mapper.copyRows(from.id(), to.id());
    return to.staged();
  }

  @Override
  public Staged freeze(String tableId) {
    TableRow table = locked(tableId);
    if (table.digest() != null) {
      return table.staged();
    }
    TableRow frozen = table.frozenAs(digest(tableId));
    mapper.update(frozen);
    return frozen.staged();
  }

  /** SM3 of the canonical JSON (RFC 8785) of the list of rows, without holding the list. */
  private String digest(String tableId) {
    Sm3 sm3 = new Sm3();
    int last = 0;
    String before = "[";
    List<CellsRow> page;
    do {
      page = mapper.page(tableId, last, PAGE);
      for (CellsRow row : page) {
        take(sm3, before.getBytes(StandardCharsets.UTF_8));
        take(sm3, Json.canonical(row.cells()));
        before = ",";
        last = row.rowNo();
      }
    } while (page.size() == PAGE);
    take(sm3, (before.equals("[") ? "[]" : "]").getBytes(StandardCharsets.UTF_8));
    return sm3.hex();
  }

  private static void take(Sm3 sm3, byte[] bytes) {
    sm3.update(bytes, bytes.length);
  }

  private TableRow locked(String tableId) {
    return mapper
        .lock(tableId)
        .orElseThrow(() -> new IllegalStateException("There is no staged table " + tableId));
  }

  private TableRow writable(String tableId) {
    TableRow table = locked(tableId);
    if (table.digest() != null) {
      throw new IllegalStateException(
          "The staged table %s is frozen; a copy of it can be changed".formatted(tableId));
    }
    return table;
  }

  private static String json(Map<String, Object> cells) {
    String json = Json.write(cells);
    if (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException("A row of a staged table holds at most 65,535 bytes");
    }
    return json;
  }
}
