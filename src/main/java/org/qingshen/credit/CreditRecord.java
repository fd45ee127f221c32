package org.qingshen.credit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/**
 * A credit record (信用记录) that follows from a confirmed falsification.
 *
 * @param organisation null for a person, or for a firm without an account here
 * @param person null for an organisation
 * @param creditCode unified social credit code; null where none is known
 * @param items codes of the veto catalogue
 * @param decisionNumber of the letter 一票否决决定书; null until it is issued
 * @param decidedOn day of that letter; null until it is issued
 * @param until last day on which it counts; null where no period is configured
 * @param periodBasis clause the period follows from; empty where none is known: 依据待确认
 * @param seq the sealed entry of its case
 */
public record CreditRecord(
    String id,
    CaseId caseId,
    String caseNumber,
    RegionCode province,
    CaseSubjects.Role role,
    OrganisationId organisation,
    PersonId person,
    String creditCode,
    String name,
    List<String> items,
    String decisionNumber,
    LocalDate decidedOn,
    LocalDate from,
    LocalDate until,
    String periodBasis,
    State state,
    Instant stateSince,
    long seq)
    implements Serializable {

  public CreditRecord {
    items = List.copyOf(items);
  }

  /** Where it stands. */
  public enum State {
    ACTIVE,
    /** 申诉中: counts until the appeal is decided. */
    UNDER_APPEAL,
    /** 已修复 */
    REPAIRED,
    /** 已撤销: an appeal was upheld. */
    ANNULLED,
    /** 已到期 */
    EXPIRED;

    /** Whether it counts against its subject. */
    public boolean counts() {
      return this == ACTIVE || this == UNDER_APPEAL;
    }
  }

  /**
   * Something that happened to it.
   *
   * @param document number of a letter; null for none
   */
  public record Event(Kind kind, Instant at, String document, long seq) implements Serializable {

    /** What happened. */
    public enum Kind {
      RECORDED,
      DECISION_ISSUED,
      APPEALED,
      /** The appeal did not succeed. */
      MAINTAINED,
      ANNULLED,
      REPAIR_REQUESTED,
      REPAIRED,
      REPAIR_REFUSED,
      /** A request was not decided in its term. */
      OVERDUE,
      EXPIRED;

      /** The state it brings the record into; empty where it leaves it as it is. */
      public Optional<State> leadsTo() {
        return switch (this) {
          case RECORDED, MAINTAINED -> Optional.of(State.ACTIVE);
          case APPEALED -> Optional.of(State.UNDER_APPEAL);
          case ANNULLED -> Optional.of(State.ANNULLED);
          case REPAIRED -> Optional.of(State.REPAIRED);
          case EXPIRED -> Optional.of(State.EXPIRED);
          case DECISION_ISSUED, REPAIR_REQUESTED, REPAIR_REFUSED, OVERDUE -> Optional.empty();
        };
      }
    }
  }
}
