package org.qingshen.integrity.internal;

import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;

/** What entries of an inquiry hold beside the answers, so that no row beside them changes alone. */
final class InquirySeals {

  /** Number of the entry that raised the suspicion an entry is about. */
  static final String SUSPICION = "suspicion";

  static final String SOURCE = "source";
  static final String DEPARTMENT = "department";

  /** In the determination that decides: with what outcome, an {@code InquiryOutcome}. */
  static final String RESULT = "result";

  /** Beside it, why evidence is insufficient: an {@code InquiryRule.Ground}. */
  static final String GROUND = "ground";

  private InquirySeals() {}

  static FormData about(FormData answers, Suspicion suspicion) {
    return answers.with(SUSPICION, String.valueOf(suspicion.raisedSeq()));
  }
}
