package org.qingshen.integrity.facts;

/**
 * A tie between somebody who judges or audits and somebody who is judged.
 *
 * @param who a person or a firm, by a key that is the same in every case
 * @param kind what ties them
 */
public record Relation(String field, String who, String toWhom, Kind kind) {

  /** What a tie can be. */
  public enum Kind {
    /** The same person is auditor of that audit, in that time. */
    AUDITOR_OF,
    /** A certificate used by that agency. */
    CERTIFICATE_AT,
    /** An expert of the panel works or worked for that firm. */
    EXPERT_TIED_TO
  }
}
