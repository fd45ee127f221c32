package org.qingshen.workflow.ui;

import org.qingshen.workflow.WorkItem;

/** The address of the case page a row leads to, by number or, before there is one, by id. */
final class CaseLink {

  private CaseLink() {}

  /** Opened at this work. */
  static String to(WorkItem item) {
    String reference = item.caseNumber() == null ? item.caseId().value() : item.caseNumber();
    return "case/" + reference + (isOpen(item) ? "?item=" + item.id() : "");
  }

  private static boolean isOpen(WorkItem item) {
    return item.state() == WorkItem.State.OPEN;
  }
}
