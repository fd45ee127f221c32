package org.qingshen.workflow;

import java.util.List;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;

/** What became of an act. A refusal is an outcome, never an exception. */
public sealed interface Outcome {

  /** Sealed and carried out. */
  record Done(SealedEntry entry, Text message) implements Outcome {}

  /** The answers do not satisfy the form or a rule; nothing was changed. */
  record Invalid(List<Problem> problems) implements Outcome {}

  /**
   * The answers satisfy the form and cannot be right: nothing was sealed, the draft stays, until
   * each finding is corrected or explained.
   */
  record Held(List<HeldFinding> findings) implements Outcome {}

  /**
   * The act is not possible for this person or in this state; the sentence names what was found.
   */
  record Refused(Text reason) implements Outcome {}
}
