package org.qingshen.pilot.internal;

import java.time.Instant;

/**
 * A row of one of the tables beside {@code pilot_call}, so that a call is read in two statements.
 *
 * @param part which table
 */
record CallPart(
    Part part, int position, String code, String title, String content, Instant closesAt) {

  enum Part {
    CITY,
    CATEGORY,
    CONDITION,
    CHAPTER,
    INDUSTRY,
    APPLICANT
  }
}
