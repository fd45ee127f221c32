package org.qingshen.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * Holds a module's own tables to what was sealed when their rows were written. Implementations use
 * the database through mappers marked {@link LedgerRows} only: the check of everything runs without
 * the rest of the application.
 */
public interface LedgerCheck {

  /**
   * All of them, in memory that does not grow with their number. What is written meanwhile is no
   * fault.
   */
  void everything(Consumer<Text> faults);

  /**
   * One of them, by the number people know it by.
   *
   * @return empty where it is none of this module's
   */
  Optional<Checked> one(String reference);

  /** What this module has of that case; empty where nothing. */
  default Optional<Checked> ofCase(CaseId caseId) {
    return Optional.empty();
  }

  /** Which tables it holds, and by which columns. */
  default java.util.List<HeldTable> tables() {
    return java.util.List.of();
  }

  /**
   * @param rows how many were compared
   */
  record Checked(Text what, long rows, java.util.List<Text> faults) {

    public boolean intact() {
      return faults.isEmpty();
    }
  }
}
