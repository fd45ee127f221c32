package org.qingshen.workflow.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.List;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.WorkItem;

/**
 * Where a person left a list to open a row, so that back returns there.
 *
 * @param pages how many pages were loaded
 */
record DeskPlace(WorkItemId item, int index, int pages) implements Serializable {

  static final DeskPlace START = new DeskPlace(null, 0, 1);

  /**
   * @param address of the list with its filters
   */
  static DeskPlace recall(String address) {
    Object kept = VaadinSession.getCurrent().getAttribute(key(address));
    return kept instanceof DeskPlace place ? place : START;
  }

  void keep(String address) {
    VaadinSession.getCurrent().setAttribute(key(address), this);
  }

  /** The row it stands for; the one now in its place where it is gone. */
  int rowIn(List<WorkItem> items) {
    for (int row = 0; row < items.size(); row++) {
      if (items.get(row).id().equals(item)) {
        return row;
      }
    }
    return Math.max(0, Math.min(index, items.size() - 1));
  }

  private static String key(String address) {
    return DeskPlace.class.getName() + " " + address;
  }
}
