package org.qingshen.workflow.internal;

import java.time.Instant;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Terms;

/** One reason for which a term did not run, and how long. */
record TermPauseRow(
    String termId, int pauseNo, Instant pausedAt, Instant resumedAt, String reasonKey) {

  Terms.Pause pause() {
    return new Terms.Pause(pausedAt, resumedAt, Text.of(reasonKey));
  }
}
