package org.qingshen.casefile.ui;

import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.workflow.WorkItem;

/** Addresses of a case; they name the case by number, or by id while it has none. */
final class CaseLinks {

  private CaseLinks() {}

  static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }

  static String page(CaseFile file) {
    return "case/" + reference(file);
  }

  static String tab(CaseFile file, CaseTab tab) {
    return page(file) + "?tab=" + tab.word();
  }

  static String work(CaseFile file, WorkItem item) {
    return page(file) + "?item=" + item.id();
  }

  static String entry(CaseFile file, SealedEntry entry) {
    return tab(file, CaseTab.DOSSIER) + "&entry=" + CaseWords.brief(entry.seal());
  }

  static String print(CaseFile file, SealedEntry entry) {
    return "print/" + reference(file) + "/" + CaseWords.brief(entry.seal());
  }
}
