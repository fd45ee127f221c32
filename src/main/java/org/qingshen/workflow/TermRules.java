package org.qingshen.workflow;

import java.util.Optional;
import org.qingshen.shared.CaseId;

/** Says how long a step of a case may take. Implemented by the module that keeps the rules. */
public interface TermRules {

  /** Of {@link #caseKind()}: steps that cases of every kind may have; asked first. */
  String EVERY_KIND = "*";

  /** The kind of case these rules are for, such as {@code PILOT}. */
  String caseKind();

  /** Empty where no term is set. */
  Optional<TermRule> of(CaseId caseId, String step);

  /**
   * Whether work of the applicant at that step goes back to a review already given, whose term
   * waits meanwhile.
   */
  default boolean comesBack(String step) {
    return true;
  }
}
