package org.qingshen.casefile;

import org.qingshen.shared.CaseId;

/**
 * A case has come into another state. Published in the transaction of the change.
 *
 * @param kind such as {@code PILOT}
 * @param number null before submission
 * @param state a word of the kind's own state enum
 */
public record CaseStateChanged(CaseId id, String kind, String number, String state) {

  /** The case as people call it: its number, or its id before it has one. */
  public String reference() {
    return number == null ? id.value() : number;
  }
}
