package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.shared.PersonId;

/**
 * One thing that was done in an inquiry.
 *
 * @param seq the sealed entry
 * @param element of the model
 * @param actingFor for whom a deputy acted; else null
 */
record InquiryStepRow(
    String suspicionId,
    long seq,
    String element,
    PersonId personId,
    PersonId actingFor,
    Instant doneAt) {

  boolean isOf(PersonId person) {
    return personId.equals(person) || person.equals(actingFor);
  }
}
