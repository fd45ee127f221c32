package org.qingshen.pilot.internal;

import org.qingshen.publication.NoticeSubject;
import org.qingshen.shared.CaseId;

/**
 * A row of {@code pilot_list_entry}.
 *
 * @param entryNo among the candidates, or on the list once chosen
 * @param survey what the site survey concluded, in words; empty where there was none
 * @param reason why it is not on the list any more; empty while it is
 */
record PilotListEntry(
    CaseId listCaseId,
    CaseId projectCaseId,
    int entryNo,
    String title,
    String applicant,
    String place,
    String category,
    String survey,
    State state,
    String reason) {

  /** What became of a project. */
  enum State {
    /** Proposed when the list was drafted, not chosen. */
    CANDIDATE,
    ON,
    /** Published. */
    LISTED,
    /** An objection was upheld. */
    TAKEN_OFF,
    /** A suspicion was open when the list was published; it may be on a later one. */
    HELD_BACK,
    /** Its case ended: withdrawn, vetoed. */
    GONE
  }

  NoticeSubject.Row row(int no) {
    return new NoticeSubject.Row(no, projectCaseId.value(), title, applicant, place, category);
  }
}
