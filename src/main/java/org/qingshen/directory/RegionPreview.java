package org.qingshen.directory;

import java.util.List;
import org.qingshen.shared.Text;

/** What an import of divisions would do, line by line. */
public record RegionPreview(List<Row> rows) {

  public RegionPreview {
    rows = List.copyOf(rows);
  }

  /** What would become of a line. */
  public enum Effect {
    NEW,
    CHANGED,
    SAME,
    /** It has problems. */
    BAD
  }

  public boolean usable() {
    return !rows.isEmpty() && count(Effect.BAD) == 0;
  }

  public int count(Effect effect) {
    return (int) rows.stream().filter(row -> row.effect() == effect).count();
  }

  /**
   * @param line as the sheet numbers it
   * @param parent as found, typed or not; blank where there is none
   */
  public record Row(
      int line, String code, String name, String parent, Effect effect, List<Text> problems) {}
}
