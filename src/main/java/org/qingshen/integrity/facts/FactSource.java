package org.qingshen.integrity.facts;

import java.util.Optional;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;

/** Turns a submission of one kind of case into facts. One bean for each kind of submission. */
public interface FactSource {

  /**
   * A short word for this kind of facts. A case has one submission of a kind at a time for others
   * to be compared with: the next replaces it.
   */
  default String facts() {
    return "submission";
  }

  /** Whether that step submits such facts: process key and element id. */
  boolean concerns(String step);

  /** The facts of answers that satisfy their form, before they are sealed. */
  FactSheet of(CaseId caseId, FormData data, java.time.Instant at);

  /** The facts of a sealed submission. */
  default Optional<FactSheet> of(SealedEntry entry) {
    return concerns(entry.step())
        ? Optional.of(of(entry.caseId(), new FormData(entry.data()), entry.sealedAt()))
        : Optional.empty();
  }
}
