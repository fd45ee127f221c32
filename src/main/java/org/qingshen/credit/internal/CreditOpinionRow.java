package org.qingshen.credit.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.shared.PersonId;

/** A row of {@code credit_opinion}. */
record CreditOpinionRow(
    String reviewId,
    Department department,
    boolean granted,
    PersonId personId,
    PersonId actingFor,
    long seq,
    Instant givenAt) {

  boolean isOf(PersonId person) {
    return person.equals(personId) || person.equals(actingFor);
  }
}
