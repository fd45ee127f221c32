package org.qingshen.workflow.internal;

import java.util.List;
import java.util.stream.Stream;
import org.qingshen.access.Actor;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;

/**
 * What lies within somebody's reach.
 *
 * @param queues whose unclaimed work the person may take
 * @param people whose claimed work the person may do: the own, and that of principals
 */
record DeskScope(List<String> queues, List<PersonId> people) {

  static DeskScope of(Actor actor) {
    return new DeskScope(queues(actor), people(actor));
  }

  private static List<PersonId> people(Actor actor) {
    return Stream.concat(Stream.of(actor.id()), actor.principals().stream()).distinct().toList();
  }

  private static List<String> queues(Actor actor) {
    return actor.posts().stream()
        .flatMap(post -> Stream.of(post.queue(), post.queue().at(post.duty())))
        .filter(queue -> queue.duty() != Duty.DRAFT)
        .map(Queue::value)
        .distinct()
        .toList();
  }
}
