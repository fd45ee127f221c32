package org.qingshen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
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
  default List<HeldTable> tables() {
    return List.of();
  }

  /** Reads again where it found faults: what happened between two statements is none. */
  static int settled(ToIntFunction<Consumer<Text>> read, Consumer<Text> faults) {
    List<Text> found = new ArrayList<>();
    int rows = read.applyAsInt(found::add);
    return found.isEmpty() ? rows : read.applyAsInt(faults);
  }

  /**
   * @param rows how many were compared
   */
  record Checked(Text what, long rows, List<Text> faults) {

    public boolean intact() {
      return faults.isEmpty();
    }
  }
}
