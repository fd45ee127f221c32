package org.qingshen.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.Explanations;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.PlausibilityCheck;
import org.springframework.stereotype.Component;

/** Step 4 of the act: what holds it, and what was said to what holds it. */
@Component
class Plausibility {

  private final List<PlausibilityCheck> checks;
  private final Texts texts;

  Plausibility(List<PlausibilityCheck> checks, Texts texts) {
    this.checks = List.copyOf(checks);
    this.texts = texts;
  }

  /**
   * @param reasons by the key of the finding, as typed
   */
  Seen look(Act act, Map<String, String> reasons) {
    List<PlausibilityCheck.Look> looks =
        checks.stream()
            .filter(check -> check.concerns(act.step()))
            .map(check -> check.look(act))
            .toList();
    List<HeldFinding> held = new ArrayList<>();
    List<Explanations.Explained> explained = new ArrayList<>();
    for (PlausibilityCheck.Look look : looks) {
      for (HeldFinding finding : look.holding()) {
        String reason = reasons.get(finding.key());
        if (Explanations.suffices(reason)) {
          explained.add(explained(finding, reason.strip(), act));
        } else {
          held.add(finding);
        }
      }
    }
    return new Seen(List.copyOf(held), List.copyOf(explained), looks);
  }

  private Explanations.Explained explained(HeldFinding finding, String reason, Act act) {
    return new Explanations.Explained(
        finding.key(),
        finding.path(),
        texts.say(finding.sentence()),
        reason,
        texts.say(act.actor().signature(act.post())));
  }

  /**
   * What was seen of one act.
   *
   * @param held what is neither corrected nor explained; the act must not be sealed while there is
   *     any
   */
  record Seen(
      List<HeldFinding> held,
      List<Explanations.Explained> explained,
      List<PlausibilityCheck.Look> looks) {

    /** The answers with what was said to the findings among them. */
    FormData with(FormData data) {
      return explained.isEmpty()
          ? data
          : data.with(Explanations.SEALED, Explanations.asSealed(explained));
    }

    void sealed(SealedEntry entry) {
      looks.forEach(look -> look.sealed(entry));
    }
  }
}
