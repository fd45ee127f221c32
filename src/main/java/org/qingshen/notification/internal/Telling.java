package org.qingshen.notification.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.PersonId;

/** One note and whom it is for. */
record Telling(Set<PersonId> people, Set<Queue> queues, Note note) {

  /** Everybody once. */
  Stream<PersonId> everybody(Map<Queue, List<PersonId>> holders) {
    return Stream.concat(
            people.stream(), queues.stream().flatMap(queue -> holders.get(queue).stream()))
        .distinct();
  }
}
