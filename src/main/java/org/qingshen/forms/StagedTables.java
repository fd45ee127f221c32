package org.qingshen.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/**
 * Large tables of a form as rows of their own, so that neither draft, session nor seal carries
 * them; the answer holds id, row count and digest. Whether the person may is the caller's question.
 */
public interface StagedTables {

  Staged create(CaseId caseId, String field);

  Optional<Staged> find(String tableId);

  /** Rows after that number, in order, at most {@code limit}. */
  List<StagedRow> page(String tableId, int afterRow, int limit);

  /** Adds a row at the end, or replaces one. A frozen table refuses. */
  StagedRow put(String tableId, Integer rowNo, Map<String, Object> cells);

  void remove(String tableId, int rowNo);

  /** Replaces all rows in one transaction. */
  Staged replaceAll(String tableId, List<Map<String, Object>> rows);

  /** A writable copy with the same rows. */
  Staged copy(String tableId);

  /** Computes the digest over all rows and refuses changes from then on. */
  Staged freeze(String tableId);

  /**
   * @param digest SM3 over the canonical rows in order; null until frozen
   */
  record Staged(String id, CaseId caseId, String field, int rows, String digest, boolean frozen) {

    /** As it stands in {@link FormData}. */
    public Map<String, Object> answer() {
      return digest == null
          ? Map.of("table", id, "rows", String.valueOf(rows))
          : Map.of("table", id, "rows", String.valueOf(rows), "digest", digest);
    }
  }

  record StagedRow(int rowNo, Map<String, Object> cells) {}
}
