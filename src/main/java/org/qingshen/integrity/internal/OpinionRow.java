package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.PersonId;

/**
 * What one department determined on a suspicion.
 *
 * @param actingFor whose post it was where a deputy concluded; else null
 */
record OpinionRow(
    String suspicionId,
    Department department,
    InquiryOutcome outcome,
    PersonId personId,
    long seq,
    Instant givenAt,
    PersonId actingFor) {

  boolean confirmed() {
    return outcome == InquiryOutcome.CONFIRMED;
  }

  /** Whose word it is: of whoever gave it and of whoever it was given for. */
  boolean isOf(PersonId person) {
    return personId.equals(person) || person.equals(actingFor);
  }
}
