package org.qingshen.experts.internal;

import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.shared.PersonId;

/**
 * A line of {@code panel_nonce}.
 *
 * @param answer {@code REVEAL} or {@code LOST}; null before
 */
record NonceRow(
    String panelId,
    int drawNo,
    Department department,
    String commitment,
    PersonId committedBy,
    PersonId committedFor,
    String answer,
    PersonId revealedBy,
    PersonId revealedFor) {

  static final String REVEAL = "REVEAL";
  static final String LOST = "LOST";

  boolean isLost() {
    return LOST.equals(answer);
  }

  /** Whether one of those people spoke for this department. */
  boolean isOf(Set<PersonId> hands) {
    return (committedBy != null && hands.contains(committedBy))
        || (committedFor != null && hands.contains(committedFor))
        || (revealedBy != null && hands.contains(revealedBy))
        || (revealedFor != null && hands.contains(revealedFor));
  }
}
