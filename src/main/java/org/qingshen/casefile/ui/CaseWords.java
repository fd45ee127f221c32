package org.qingshen.casefile.ui;

import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.ui.Say;

/** How a case and its entries are called on the page. */
final class CaseWords {

  /** One step of several topics; the sealed answers say which. */
  private static final String OPINION = "joint-review/giveOpinion";

  /** Acts without a task, which no work item names. */
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

  /** A step, an act without a task or an act of the system. */
  static String step(SealedEntry entry) {
    if (entry.data().get("endorsement.duty") instanceof String duty) {
      return Say.t(
          "casefile.endorsement." + entry.data().get("endorsement.decision"),
          Say.t("workflow.duty." + duty),
          Say.t("workflow.step." + entry.step().substring("endorse/".length()).replace('/', '.')));
    }
    String key = "workflow.step." + entry.step().replace('/', '.');
    return entry.step().equals(OPINION) && entry.data().get("topic") instanceof String topic
        ? Say.t(key + "." + topic.replace(':', '.'))
        : Say.t(key);
  }

  private static String who(Signatory by) {
    return by.isSystem()
        ? Say.t("casefile.who.system")
        : Say.t("casefile.who", by.organisationName(), by.post(), by.name());
  }

  /** With the principal where a deputy signed. */
  static String who(Signatory by, Directory directory) {
    return by.actingFor() == null
        ? who(by)
        : Say.t(
            "casefile.timeline.actingFor",
            who(by),
            directory.person(by.actingFor()).map(Person::name).orElse(""));
  }

  static String brief(String seal) {
    return seal == null || seal.length() <= 16 ? seal : seal.substring(0, 16);
  }
}
