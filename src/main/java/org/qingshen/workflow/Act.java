package org.qingshen.workflow;

import java.time.Instant;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.directory.Principal;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * An act being carried out: authorised and validated.
 *
 * @param item the work it completes; null for an act without a task
 * @param post in which the actor acts
 * @param data validated answers
 * @param at the server's time, the same for everything in the act
 */
public record Act(
    CaseId caseId, WorkItem item, String step, Actor actor, Post post, FormData data, Instant at) {

  /** For whom a deputy acts; null where the post is the actor's own. */
  public PersonId principal() {
    return post.actedFor().map(Principal::id).orElse(null);
  }

  /** Whose act it is: that of whoever does it, and of whoever it is done for. */
  public Set<PersonId> hands() {
    return principal() == null ? Set.of(actor.id()) : Set.of(actor.id(), principal());
  }
}
