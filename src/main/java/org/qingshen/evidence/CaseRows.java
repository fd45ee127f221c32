package org.qingshen.evidence;

import java.util.List;
import org.qingshen.shared.CaseId;

/** Rows of one module that belong to cases; its mapper says which cases and which rows. */
public interface CaseRows {

  /** Cases that have rows, in the order of their ids. */
  List<CaseId> cases(String after, int limit);

  /** Rows that belong to no row of a case, so that no case would show them. */
  default List<Stray> strays(int limit) {
    return List.of();
  }

  /**
   * A row that belongs nowhere.
   *
   * @param name of its table
   */
  record Stray(String name, String id) {}
}
