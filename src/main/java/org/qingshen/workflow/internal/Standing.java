package org.qingshen.workflow.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Post;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Whether a person stands in a position to work on an item; the first question of every act. */
@Component
class Standing {

  private final CurrentActor current;

  Standing(CurrentActor current) {
    this.current = current;
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
              Text.of(
                  "workflow.refused.closed", row.stepName(), OfficeTime.full(row.closedAt())));
      case OPEN ->
          row.assignee() == null || row.assignee().equals(actor.id())
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
    return objection;
  }

  static Optional<Post> post(WorkItemRow row, Actor actor) {
    return actor.postFor(row.queue());
  }

}
