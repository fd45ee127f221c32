package org.qingshen.evidence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** What a {@link LedgerCheck} makes of rows whose values mean nothing any more. */
public final class Unreadable {

  private Unreadable() {}

  /**
   * Reads rows.
   *
   * @return empty where what stands in them cannot be read, such as a state that there is not
   * @throws RuntimeException where the database itself failed
   */
  public static <T> Optional<T> unless(Supplier<T> rows) {
    try {
      return Optional.ofNullable(rows.get());
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException) {
          throw e;
        }
      }
      return Optional.empty();
    }
  }
}
