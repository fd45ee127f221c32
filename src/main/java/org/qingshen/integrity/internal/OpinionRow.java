package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.shared.PersonId;

/**
 * What one department concluded on a suspicion.
 *
 * @param actingFor whose post it was where a deputy concluded; else null
 */
record OpinionRow(
    String suspicionId,
    Department department,
    boolean confirmed,
    PersonId personId,
    long seq,
    Instant givenAt,
    PersonId actingFor) {

  /** Whose word it is: of whoever gave it and of whoever it was given for. */
  boolean isOf(PersonId person) {
    return personId.equals(person) || person.equals(actingFor);
  }
}
