package org.qingshen.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qingshen.shared.PersonId;

/** Finds many people at once. */
public interface People {

  /** Those of them that exist, with the posts held today. */
  List<Person> all(Collection<PersonId> ids);

  /** People in whose name that text occurs, in the order of their ids. */
  List<Person> named(String part, int most);

  /** Who holds a post of one of those kinds today. */
  List<PersonId> holding(Set<PostKind> kinds);
}
