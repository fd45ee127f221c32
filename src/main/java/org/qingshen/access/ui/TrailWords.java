package org.qingshen.access.ui;

import java.util.Set;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** What the trail says, in words; what has no words yet is shown as it was recorded. */
final class TrailWords {

  private static final Set<String> EVENTS =
      Set.of(
          "account.created",
          "act.done",
          "act.invalid",
          "act.refused",
          "desk.claim",
          "desk.claim.refused",
          "desk.rebuilt",
          "desk.release",
          "desk.release.refused",
          "document.read",
          "document.refused",
          "document.unfit",
          "draft.taken-over",
          "login.failed",
          "login.locked",
          "login.refused",
          "login.succeeded",
          "logout",
          "page.refused",
          "permission.refused",
          "pilot.created",
          "pilot.refused",
          "session.expired",
          "setup.done",
          "setup.refused",
          "suspicion.concluded",
          "suspicion.raised");

  private TrailWords() {}

  static String event(String what) {
    return EVENTS.contains(what) ? Say.t("access.trail.event." + what) : what;
  }

  /** A refusal is recorded by the key of its sentence. */
  static String detail(String detail) {
    if (detail == null || !detail.matches("[a-z]+(\\.[A-Za-z-]+)+")) {
      return detail;
    }
    try {
      String sentence = Say.t(detail);
      return sentence.contains("{") ? detail : sentence;
    } catch (NoSuchMessageException noSentence) {
      return detail;
    }
  }
}
