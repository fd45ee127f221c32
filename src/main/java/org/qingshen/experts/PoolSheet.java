package org.qingshen.experts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;

/**
 * The pool as a table, a line for each expert. Certificates keep their masked numbers in it; it
 * never holds passwords, but the one made once for those who are new.
 */
public interface PoolSheet {

  /** At most this many lines at once: each new account costs a slow hash. */
  int MOST = 1_000;

  void export(OutputStream out) throws IOException;

  /** What would become of each line; saves nothing. */
  Preview preview(Sheet sheet);

  /** Saves all lines in one transaction, or none. */
  Saved save(Sheet sheet);

  /** Login and temporary password of the new ones, to be handed out; kept nowhere. */
  void passwords(OutputStream out, List<ExpertPool.Registered.Issued> issued) throws IOException;

  /**
   * @param fault why the table as a whole cannot be used, or null
   */
  record Preview(List<Row> rows, Text fault) {
    public boolean usable() {
      return fault == null && !rows.isEmpty() && count(Effect.BAD) == 0;
    }

    public int count(Effect effect) {
      return (int) rows.stream().filter(row -> row.effect() == effect).count();
    }
  }

  /** What would become of a line. */
  enum Effect {
    NEW,
    CHANGED,
    SAME,
    BAD
  }

  /** One line with everything that is wrong with it. */
  record Row(
      int line,
      String name,
      String login,
      String fields,
      String employer,
      Effect effect,
      List<Text> problems) {}

  /** What came of saving. */
  sealed interface Saved {
    record Done(int written, List<ExpertPool.Registered.Issued> issued) implements Saved {}

    record Refused(Text reason) implements Saved {}
  }
}
