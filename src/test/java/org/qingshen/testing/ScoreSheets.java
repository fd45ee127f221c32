package org.qingshen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every score sheet answers before its scores. */
public final class ScoreSheets {

  /** Veto items that the catalogue of a new installation has for pilots. */
  public static final int VETO_ITEMS = 5;

  private ScoreSheets() {}

  /** None of the veto items was found. */
  public static List<Map<String, Object>> noVeto() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int no = 0; no < VETO_ITEMS; no++) {
      rows.add(Map.of("finding", "NO"));
    }
    return rows;
  }
}
