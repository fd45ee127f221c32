package org.qingshen.pilot.internal;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A row of one of the tables beside {@code pilot_call}, so that a call is read in two statements.
 *
 * @param part which table
 * @param days working days of a term; likewise {@code remind} and {@code cap}
 * @param weight of a line of the rubric; likewise {@code points}
 */
record CallPart(
    Part part,
    int position,
    String code,
    String title,
    String content,
    String extra,
    Instant closesAt,
    Integer days,
    Integer remind,
    Integer cap,
    BigDecimal weight,
    BigDecimal points) {

  enum Part {
    CITY,
    CATEGORY,
    CONDITION,
    CHAPTER,
    INDUSTRY,
    APPLICANT,
    TERM,
    WEIGHT,
    CONTACT
  }

  static CallPart of(
      Part part, int position, String code, String title, String content, String extra) {
    return new CallPart(
        part, position, code, title, content, extra, null, null, null, null, null, null);
  }
}
