package org.qingshen.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.shared.PersonId;

/** Whom work reaches, and where mail reaches a person. */
public interface Addressees {

  /**
   * Who may take work from each of these queues at that moment, deputies included; one statement
   * for all of them. A queue that nobody serves has an empty list.
   */
  Map<Queue, List<PersonId>> of(Collection<Queue> queues, Instant at);

  /** The mail addresses of those who have one. */
  Map<PersonId, String> emails(Collection<PersonId> people);

  default Optional<String> email(PersonId person) {
    return Optional.ofNullable(emails(List.of(person)).get(person));
  }
}
