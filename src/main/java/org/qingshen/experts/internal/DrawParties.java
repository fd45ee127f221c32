package org.qingshen.experts.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Department;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** The two departments of the draw that waits for their numbers. */
@Component
class DrawParties {

  private final PanelMapper panels;

  DrawParties(PanelMapper panels) {
    this.panels = panels;
  }

  /** The draw under way. */
  DrawRow pending(CaseId caseId) {
    return latest(caseId)
        .filter(it -> it.state() == State.PENDING)
        .orElseThrow(() -> new IllegalStateException("No draw is under way"));
  }

  Optional<DrawRow> latest(CaseId caseId) {
    return panels.draws(caseId).stream().reduce((earlier, later) -> later);
  }

  List<NonceRow> nonces(DrawRow draw) {
    return panels.nonces(draw.panelId(), draw.drawNo());
  }

  Optional<NonceRow> of(DrawRow draw, Department department) {
    return nonces(draw).stream().filter(it -> it.department() == department).findFirst();
  }

  static Department department(Act act) {
    return act.post().kind().department().orElseThrow();
  }

  /** One person speaks for one department only, deputies included: roles.md section 4, rule 5. */
  Text otherDepartments(Act act) {
    boolean spoken =
        nonces(pending(act.caseId())).stream()
            .filter(it -> it.department() != department(act))
            .anyMatch(it -> it.isOf(act.hands()));
    return spoken ? Text.of("experts.nonce.one-department") : null;
  }
}
