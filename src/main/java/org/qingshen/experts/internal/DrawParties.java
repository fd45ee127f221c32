package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshen.directory.Department;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
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

  /** Why that person may not speak for the department in this draw; null where it may. */
  Text objection(Act act) {
    return barred(act.caseId(), act.hands())
        ? Text.of("experts.nonce.void-before")
        : otherDepartments(act);
  }

  /** Whoever spoke in a void draw of the case speaks in no other of it. */
  private boolean barred(CaseId caseId, Set<PersonId> hands) {
    return panels.draws(caseId).stream()
        .filter(it -> it.state() == State.VOID)
        .flatMap(it -> nonces(it).stream())
        .anyMatch(it -> it.isOf(hands));
  }

  /**
   * Who draws after a void draw: the third department steps in for the one that lost its number,
   * and for the later of two that both did.
   */
  static String postsAfter(List<NonceRow> nonces) {
    List<Department> two = new ArrayList<>(nonces.stream().map(NonceRow::department).toList());
    Department lost =
        nonces.stream()
            .filter(NonceRow::isLost)
            .map(NonceRow::department)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    two.remove(lost);
    Stream.of(Department.values())
        .filter(it -> it != lost && !two.contains(it))
        .findFirst()
        .ifPresent(two::add);
    return Stream.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT)
        .filter(it -> it.department().filter(two::contains).isPresent())
        .map(PostKind::name)
        .collect(Collectors.joining(","));
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
