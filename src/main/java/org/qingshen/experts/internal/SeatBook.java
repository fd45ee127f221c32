package org.qingshen.experts.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.qingshen.shared.PersonId;

/** What composing must know of seats; implemented where they are kept. */
public interface SeatBook {

  /** How many valid sheets of that panel were given. */
  int given(String panelId);

  /** How many seats that expert holds whose work is not done, over all cases. */
  default int open(PersonId expert) {
    return open(List.of(expert)).getOrDefault(expert, 0);
  }

  /** The same for many, in one question; nothing for those who hold none. */
  Map<PersonId, Integer> open(Collection<PersonId> experts);
}
