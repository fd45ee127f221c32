package org.qingshen.workflow.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whether a person stands in a position to work on an item; the first question of every act. */
@Component
class Standing {

  private final CurrentActor current;
  private final CaseDirectory cases;

  Standing(CurrentActor current, @Lazy CaseDirectory cases) {
    this.current = current;
    this.cases = cases;
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
              Text.of("workflow.refused.closed", row.stepName(), OfficeTime.full(row.closedAt())));
      case OPEN ->
          row.assignee() == null || actor.actsAs(row.assignee())
              ? Optional.empty()
              : Optional.of(Text.of("workflow.refused.claimed", row.assigneeName()));
    };
  }

  /** As {@link #objectionToTake}; besides, the person must have claimed it. */
  Optional<Text> objectionToWork(WorkItemRow row, Actor actor) {
    Optional<Text> objection = objectionToTake(row, actor);
    if (objection.isEmpty() && row.assignee() == null) {
      return Optional.of(Text.of("workflow.refused.unclaimed"));
    }
    return objection.or(() -> ownCase(row, actor));
  }

  /**
   * Preparer is not reviewer (roles.md section 4, rule 1 [D]): nobody reviews the own body's case.
   */
  private Optional<Text> ownCase(WorkItemRow row, Actor actor) {
    if (row.queue().post().tier() == PostKind.Tier.ORGANISATION) {
      return Optional.empty();
    }
    OrganisationId applicant = cases.facts(row.caseId()).applicant();
    return actor.posts().stream()
        .filter(post -> post.organisation().equals(applicant))
        .findFirst()
        .map(post -> Text.of("workflow.refused.ownCase", post.organisationName()));
  }

  /** What somebody for whom the person deputises has claimed is done in that person's post. */
  static Optional<Post> post(WorkItemRow row, Actor actor) {
    return actor
        .postFor(row.queue(), row.assignee())
        .or(() -> actor.postFor(row.queue()));
  }
}
