package org.qingshen.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/** Public notices (公示). What they hold is public; objections are {@link Objections}. */
public interface Notices {

  Optional<Notice> of(CaseId caseId);

  /** Those of the province of the person asking, newest first; needs a post of the province. */
  List<Overview> ofProvince();

  /** What a row stands for is no longer proposed; shown on the notice. Needs the case's lock. */
  void dropped(CaseId caseId, String subject);

  /** The notice led to nothing: no row was left. Needs the case's lock. */
  void endedEmpty(CaseId caseId);

  /**
   * @param dueAt last moment in which an objection is in time
   * @param listNumber of what was published in the end; null before
   */
  record Notice(
      String id,
      CaseId caseId,
      String caseNumber,
      String title,
      String issuer,
      String basis,
      String remark,
      int workingDays,
      Instant openedAt,
      Instant dueAt,
      State state,
      String listNumber,
      List<Row> rows)
      implements Serializable {

    public Notice {
      rows = List.copyOf(rows);
    }
  }

  record Row(
      int no,
      String subject,
      String title,
      String party,
      String place,
      String category,
      RowState state,
      Instant changedAt)
      implements Serializable {}

  /**
   * @param objections all that were filed
   * @param open those not answered yet
   */
  record Overview(Notice notice, int daysLeft, int objections, int open) {}

  /** How far a notice is. */
  enum State {
    OPEN,
    /** The term is over; objections may still be in work. */
    LAPSED,
    PUBLISHED,
    EMPTY
  }

  /** What became of a row. */
  enum RowState {
    ON,
    /** An objection was upheld. */
    TAKEN_OFF,
    /** Withdrawn by its applicant or ended otherwise. */
    DROPPED
  }
}
