package org.qingshen.administration;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;

/**
 * People and posts as a table: 姓名, 登录名, 单位, 岗位类别, 岗位名称, 职责, 邮箱; a line for each post. It never
 * holds passwords, but the one made once for those who are new.
 */
public interface PeopleSheet {

  /** At most this many lines at once: each new account costs a slow hash. */
  int MOST = 2_000;

  void export(OutputStream out) throws IOException;

  Preview preview(Sheet sheet);

  /** Saves all lines in one transaction, or none. */
  Saved save(Sheet sheet);

  /** Login and temporary password of the new ones, to be handed out; kept nowhere. */
  void passwords(OutputStream out, List<Issued> issued) throws IOException;

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
    /** A new person with an account. */
    NEW,
    /** Another post, name or address of somebody who is known. */
    CHANGED,
    SAME,
    BAD
  }

  /** One line with what is wrong with it. */
  record Row(
      int line,
      String name,
      String login,
      String organisation,
      String post,
      Effect effect,
      List<Text> problems) {}

  /** What came of saving. */
  sealed interface Saved {

    record Done(int written, List<Issued> issued) implements Saved {}

    record Refused(Text reason) implements Saved {}
  }

  /** A temporary password in clear. */
  record Issued(String name, String login, String password) {

    @Override
    public String toString() {
      return "Issued[" + login + "]";
    }
  }
}
