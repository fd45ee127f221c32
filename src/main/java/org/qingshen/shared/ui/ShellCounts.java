package org.qingshen.shared.ui;

import com.vaadin.flow.component.UI;

/**
 * The frame around a view, which counts what waits. It counts at each navigation; who acts without
 * one asks for it.
 */
public interface ShellCounts {

  void recount();

  /** Counts anew around the view that is shown; nothing where it stands in no frame. */
  static void stale() {
    UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
        .filter(ShellCounts.class::isInstance)
        .forEach(frame -> ((ShellCounts) frame).recount());
  }
}
