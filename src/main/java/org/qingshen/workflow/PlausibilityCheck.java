package org.qingshen.workflow;

import java.util.List;
import org.qingshen.forms.Problem;

/** Looks at answers that satisfy their form and says what cannot be right. */
public interface PlausibilityCheck {

  /** Whether this check speaks about that step. */
  boolean concerns(String step);

  /** Findings that stop the act until corrected, each pointing at its field. */
  List<Problem> blocking(Act act);
}
