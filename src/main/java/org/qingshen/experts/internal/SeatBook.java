package org.qingshen.experts.internal;

import org.qingshen.shared.PersonId;

/** What composing must know of seats; implemented where they are kept. */
public interface SeatBook {

  /** How many valid sheets of that panel were given. */
  int given(String panelId);

  /** How many seats that expert holds whose work is not done, over all cases. */
  int open(PersonId expert);
}
