package org.qingshen.workflow.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * Whose an applicant's work is from the start: the person who set it going, or the one who did it
 * last and still holds the post. Work meant for one holder is that holder's. Departments claim
 * theirs.
 */
@Component
class FirstOwner {

  private final WorkItemMapper items;
  private final Directory directory;
  private final CurrentActor current;

  FirstOwner(WorkItemMapper items, Directory directory, CurrentActor current) {
    this.items = items;
    this.directory = directory;
    this.current = current;
  }

  Optional<Actor> of(CaseId caseId, Queue queue) {
    if (queue.post().tier() == PostKind.Tier.POST) {
      return directory.holders(queue).stream().findFirst().map(Actor::new);
    }
    if (queue.post().tier() != PostKind.Tier.ORGANISATION) {
      return Optional.empty();
    }
    return current
        .find()
        .filter(actor -> actor.postFor(queue).isPresent())
        .or(
            () ->
                Optional.ofNullable(items.lastDoneBy(caseId, queue.value()))
                    .flatMap(directory::person)
                    .map(Actor::new)
                    .filter(actor -> actor.postFor(queue).isPresent()));
  }
}
