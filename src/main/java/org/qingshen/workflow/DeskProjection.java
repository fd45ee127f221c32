package org.qingshen.workflow;

import java.util.List;

/** Compares the desk with the engine and mends it. For administrators. */
public interface DeskProjection {

  /** What differs now. */
  Comparison compare();

  /** Adds what the desk lacks and closes what the engine no longer knows. */
  Comparison rebuild();

  /**
   * @param missing engine tasks that no desk shows
   * @param orphaned engine tasks that desks show and the engine does not know
   */
  record Comparison(int engineTasks, List<String> missing, List<String> orphaned) {

    public boolean same() {
      return missing.isEmpty() && orphaned.isEmpty();
    }
  }
}
