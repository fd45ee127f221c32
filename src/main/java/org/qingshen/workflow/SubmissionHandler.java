package org.qingshen.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/** What a module makes of the acts at one of its steps. One bean for each step. */
public interface SubmissionHandler {

  /** Process key and element id, such as {@code pilot-review/checkFormat}. */
  String step();

  /**
   * Whether this step writes the case's own matter, as its body's own people do; nobody reviews the
   * own body's case otherwise.
   */
  default boolean preparation() {
    return false;
  }

  /**
   * A sentence that names the rule by which these hands may not do this work at all; empty where
   * they may. Asked when it is taken, opened and submitted.
   *
   * @param hands whoever does it, and for whom
   */
  default Optional<Text> hindrance(WorkItem item, Set<PersonId> hands) {
    return Optional.empty();
  }

  /** What the form needs to know for this item. */
  default FormContext context(WorkItem item) {
    return FormContext.EMPTY;
  }

  /** The answers a new draft starts with. */
  default FormData initial(WorkItem item) {
    return FormData.EMPTY;
  }

  /**
   * Keys of answers that are secret until the act: no draft keeps them, no inner chain passes them
   * on; {@link #sealed} says what remains of them.
   */
  default Set<String> secrets() {
    return Set.of();
  }

  /** What is sealed of the validated answers, where it is not all of them. */
  default FormData sealed(Act act) {
    return act.data();
  }

  /** A sentence why the act is not possible at all now, such as a passed cut-off; or null. */
  default Text objection(Act act) {
    return null;
  }

  /** Rules over several answers, each pointing at its field. */
  default List<Problem> check(Act act) {
    return List.of();
  }

  /** Writes typed rows and says where the case goes. Runs in the act's transaction. */
  Effect apply(Act act, SealedEntry entry);

  /**
   * @param routing process variables that decide the way: enum names, ids, dates; never answers
   * @param message what the person is told
   */
  record Effect(Map<String, Object> routing, Text message) {}
}
