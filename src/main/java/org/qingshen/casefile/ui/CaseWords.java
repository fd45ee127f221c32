package org.qingshen.casefile.ui;

import java.util.List;
import java.util.Set;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** How a case and its entries are called on the page. */
final class CaseWords {

  /** Acts without a task, which no work item names. */
  private static final Set<String> ACTS = Set.of("raise-suspicion", "withdraw", "sendUp");

  private CaseWords() {}

  static String state(CaseFile file) {
    return Say.t("casefile.state." + file.kind() + "." + file.state());
  }

  static String next(CaseFile file) {
    return Say.t("casefile.next." + file.kind() + "." + file.state());
  }

  static String category(CaseFile file) {
    return file.category() == null
        ? ""
        : Say.t("casefile.category." + file.kind() + "." + file.category());
  }

  static String step(SealedEntry entry, List<WorkItem> history) {
    return history.stream()
        .filter(item -> item.step().equals(entry.step()))
        .map(WorkItem::stepName)
        .findFirst()
        .orElseGet(() -> act(entry));
  }

  private static String act(SealedEntry entry) {
    String act = entry.step().substring(entry.step().lastIndexOf('/') + 1);
    return ACTS.contains(act) ? Say.t("casefile.step." + act) : Say.t("casefile.step.other");
  }

  static String who(Signatory by) {
    return by.isSystem()
        ? Say.t("casefile.who.system")
        : Say.t("casefile.who", by.organisationName(), by.post(), by.name());
  }

  static String brief(String seal) {
    return seal == null || seal.length() <= 16 ? seal : seal.substring(0, 16);
  }
}
