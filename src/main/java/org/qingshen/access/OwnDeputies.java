package org.qingshen.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/** The deputyships of whoever is asking; each change is in the trail. */
public interface OwnDeputies {

  /** Those in which the person is principal or deputy, newest first. */
  List<Deputyship> all();

  /** Whom the person may ask. */
  List<Person> candidates();

  /**
   * Appoints a deputy for all own posts.
   *
   * @return why not; see {@link org.qingshen.directory.Deputies#appoint}
   */
  Optional<Text> appoint(PersonId deputy, Instant from, Instant until, String reason);

  /** Ends a deputyship now: the principal takes it back, or the deputy returns it. */
  Optional<Text> end(String id);
}
