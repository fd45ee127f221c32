package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Principal;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether a person stands in a position to work on an item; the first question of every act. */
@Component
class Standing {

  private final CurrentActor current;
  private final CaseDirectory cases;
  private final InnerChainMapper chains;
  private final ObjectProvider<Steps> steps;
  private final LapsedDeputies lapsed;

  Standing(
      CurrentActor current,
      @Lazy CaseDirectory cases,
      InnerChainMapper chains,
      ObjectProvider<Steps> steps,
      LapsedDeputies lapsed) {
    this.current = current;
    this.cases = cases;
    this.chains = chains;
    this.steps = steps;
    this.lapsed = lapsed;
  }

  /**
   * Why not, in a sentence that names the state found; empty where it is possible. To somebody
   * without the post, an item that exists looks like one that does not.
   */
  Optional<Text> objectionToTake(WorkItemRow row, Actor actor) {
    if (row == null || post(row, actor).isEmpty() || !current.may(row.permission())) {
      return Optional.of(Text.of("workflow.refused.notYours"));
    }
    return switch (row.state()) {
      case DONE ->
          Optional.of(
              Text.of(
                  "workflow.refused.done",
                  row.stepName(),
                  row.assigneeName(),
                  OfficeTime.full(row.closedAt())));
      case CLOSED ->
          Optional.of(
              row.item().endedBecause() == null
                  ? Text.of(
                      "workflow.refused.closed", row.stepName(), OfficeTime.full(row.closedAt()))
                  : Text.of(
                      "workflow.refused.closedBecause",
                      row.stepName(),
                      OfficeTime.full(row.closedAt()),
                      row.item().endedBecause()));
      case OPEN ->
          row.assignee() == null || actor.actsAs(row.assignee())
              ? Optional.empty()
              : Optional.of(Text.of("workflow.refused.claimed", row.assigneeName()));
    };
  }

  /** As {@link #objectionToTake}; besides, the person must have claimed it. */
  Optional<Text> objectionToWork(WorkItemRow row, Actor actor) {
    Optional<Text> objection =
        objectionToTake(row, actor).map(found -> lapsed.instead(found, row, actor));
    if (objection.isEmpty() && row.assignee() == null) {
      return Optional.of(Text.of("workflow.refused.unclaimed"));
    }
    return objection.or(() -> ownCase(row, actor)).or(() -> hindrance(row, actor));
  }

  /** What stands between this person and this item: an interest, or a hand in it before. */
  Optional<Text> hindrance(WorkItemRow row, Actor actor) {
    if (row.queue().post().tier() == PostKind.Tier.ORGANISATION) {
      return Optional.empty();
    }
    Hindrance found = chains.hindrance(row.caseId(), row.id(), hands(row, actor));
    if (found.abstains()) {
      return Optional.of(Text.of("workflow.refused.abstained"));
    }
    Duty now = ChainState.now(row);
    return found.duty() == null || found.duty() == now
        ? steps.getObject().handler(row.step()).hindrance(row.item(), Set.copyOf(hands(row, actor)))
        : Optional.of(Text.of("workflow.refused.otherDuty", ChainState.word(found.duty())));
  }

  /** The deputy and the principal are one: neither reviews what the other has drafted. */
  private static List<PersonId> hands(WorkItemRow row, Actor actor) {
    return Stream.concat(
            Stream.of(actor.id()),
            post(row, actor).flatMap(Post::actedFor).map(Principal::id).stream())
        .toList();
  }

  /**
   * Preparer is not reviewer (roles.md section 4, rule 1 [D]): nobody reviews the own body's case.
   */
  private Optional<Text> ownCase(WorkItemRow row, Actor actor) {
    if (row.queue().post().tier() == PostKind.Tier.ORGANISATION
        || steps.getObject().handler(row.step()).preparation()) {
      return Optional.empty();
    }
    OrganisationId applicant = cases.facts(row.caseId()).applicant();
    return actor.posts().stream()
        .filter(post -> post.organisation().equals(applicant))
        .findFirst()
        .map(post -> Text.of("workflow.refused.ownCase", post.organisationName()));
  }

  /** As {@link #objectionToTake}; an own case may be let go of, though not worked on. */
  Optional<Text> objectionToLetGo(WorkItemRow row, Actor actor) {
    Optional<Text> objection = objectionToTake(row, actor);
    return objection.isEmpty() && row.assignee() == null
        ? Optional.of(Text.of("workflow.refused.unclaimed"))
        : objection;
  }

  /** What somebody for whom the person deputises has claimed is done in that person's post. */
  static Optional<Post> post(WorkItemRow row, Actor actor) {
    return actor.postFor(row.queue(), row.assignee()).or(() -> actor.postFor(row.queue()));
  }
}
