package org.qingshen.integrity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Keeps the veto catalogue of the own province. A version is never changed: a new one is proposed
 * with a reason and takes effect once somebody of another department has confirmed it (roles.md
 * section 4, rule 6). Needs {@code veto:catalogue}.
 */
public interface VetoItemKeeping {

  /** Whose catalogue it is. */
  RegionCode province();

  /** What applies or will apply, and what waits for confirmation; in the order of the catalogue. */
  List<Kept> items();

  /** Every version of that item that concerns the province, newest first. */
  List<Kept> history(String code);

  /** Nothing where it now waits for confirmation; else what is wrong, by field. */
  Map<String, Text> propose(Proposal proposal);

  /** Nothing where it is in force now; else the sentence why not, under {@code ""}. */
  Map<String, Text> confirm(String id);

  /** Not taken over, with the reason; by another department, or by whoever proposed it. */
  Map<String, Text> refuse(String id, String reason);

  /**
   * @param open whether the person asking may confirm it
   * @param own whether the person asking proposed it
   */
  record Kept(
      String id,
      State state,
      VetoItem item,
      boolean basisKnown,
      String reason,
      String proposedBy,
      Instant proposedAt,
      String decidedBy,
      Instant decidedAt,
      String decisionReason,
      boolean open,
      boolean own) {}

  /**
   * @param code of a new item, or of the one that gets a new version
   * @param basisRegion six digits; {@code 000000} for the whole country
   * @param from null for at once
   * @param until first day on which it applies no more; null for open
   * @param seen version the person looked at; 0 for a new item
   */
  record Proposal(
      String code,
      String zh,
      String en,
      String legalBasis,
      String basisRegion,
      boolean basisChecked,
      Set<String> caseKinds,
      Set<String> steps,
      boolean hidden,
      LocalDate from,
      LocalDate until,
      String reason,
      int seen) {}

  /** Where a version stands. */
  enum State {
    PROPOSED,
    IN_FORCE,
    REFUSED
  }
}
