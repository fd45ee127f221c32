package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Person;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.CaseDirectory;
import org.qingshen.workflow.WorkItem;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who may pass work on, and to whom. Each refusal is a sentence. */
@Component
class HandoverRules {

  private final WorkItemMapper items;
  private final InnerChainMapper chains;
  private final CurrentActor current;
  private final CaseDirectory cases;

  HandoverRules(
      WorkItemMapper items,
      InnerChainMapper chains,
      CurrentActor current,
      @Lazy CaseDirectory cases) {
    this.items = items;
    this.chains = chains;
    this.current = current;
    this.cases = cases;
  }

  /** Whether that person may know that there is such an item. */
  boolean mayKnow(WorkItemRow row, Actor by) {
    boolean personal = row != null && row.queue().post().tier() == PostKind.Tier.POST;
    return row != null
        && ((!personal && supervises(row, by)) || Standing.post(row, by).isPresent());
  }

  Optional<Text> objectionToMove(WorkItemRow row, Actor by) {
    if (!mayKnow(row, by)) {
      return refused("workflow.refused.notYours");
    }
    if (row.state() != WorkItem.State.OPEN) {
      return Optional.of(Text.of("workflow.handover.over", row.stepName()));
    }
    if (row.queue().post().tier() == PostKind.Tier.POST) {
      return refused("workflow.handover.inPerson");
    }
    if (row.assignee() == null) {
      return refused("workflow.handover.unclaimed");
    }
    return by.actsAs(row.assignee()) || supervises(row, by)
        ? Optional.empty()
        : Optional.of(Text.of("workflow.handover.notHolder", row.assigneeName()));
  }

  private boolean supervises(WorkItemRow row, Actor by) {
    return current.may(Permissions.WORK_HAND_OVER) && MoveReach.of(by).covers(row);
  }

  /** Whether the item may come into that person's hands. */
  Optional<Text> objectionToReceive(WorkItemRow row, Person to) {
    if (to.id().equals(row.assignee())) {
      return Optional.of(Text.of("workflow.handover.sameHands", to.name()));
    }
    if (to.posts().stream().noneMatch(post -> post.serves(row.queue()))) {
      return Optional.of(Text.of("workflow.handover.wrongPost", to.name()));
    }
    return ownCase(row, to)
        .or(() -> twoDepartments(row, to.id(), to.name()))
        .or(() -> hands(row, to));
  }

  /** Preparer is not reviewer (roles.md section 4, rule 1 [D]). */
  private Optional<Text> ownCase(WorkItemRow row, Person to) {
    if (row.queue().post().tier() == PostKind.Tier.ORGANISATION) {
      return Optional.empty();
    }
    OrganisationId applicant = cases.facts(row.caseId()).applicant();
    return to.posts().stream()
        .filter(post -> post.organisation().equals(applicant))
        .findFirst()
        .map(post -> Text.of("workflow.handover.ownCase", to.name(), post.organisationName()));
  }

  /** One person speaks for one department in a round (roles.md section 4, rule 2 [D]). */
  private Optional<Text> twoDepartments(WorkItemRow row, PersonId to, String name) {
    boolean both =
        row.round() != null
            && items.historyOf(row.caseId()).stream()
                .filter(other -> row.round().equals(other.round()))
                .filter(other -> other.queue().post() != row.queue().post())
                .filter(other -> other.state() != WorkItem.State.CLOSED)
                .anyMatch(other -> to.equals(other.assignee()));
    return both ? Optional.of(Text.of("workflow.handover.twoDepartments", name)) : Optional.empty();
  }

  /** An interest declared in the case, or a hand in the item at another place of the chain. */
  private Optional<Text> hands(WorkItemRow row, Person to) {
    if (row.queue().post().tier() == PostKind.Tier.ORGANISATION) {
      return Optional.empty();
    }
    Hindrance found = chains.hindrance(row.caseId(), row.id(), List.of(to.id()));
    if (found.abstains()) {
      return Optional.of(Text.of("workflow.handover.abstains", to.name()));
    }
    return found.duty() == null || found.duty() == ChainState.now(row)
        ? Optional.empty()
        : Optional.of(Text.of("workflow.handover.otherDuty", to.name()));
  }

  private static Optional<Text> refused(String key) {
    return Optional.of(Text.of(key));
  }
}
