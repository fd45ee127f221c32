package org.qingshen.forms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/**
 * What is being written, one draft for each work item. Whether the person may work on the item is
 * the caller's question.
 */
public interface Drafts {

  Optional<Draft> find(WorkItemId item);

  /**
   * Starts a draft, from earlier answers where a case came back; what the form does not ask any
   * more is left out. Staged tables are copied. Where there is a draft already, that one is given.
   */
  Draft start(WorkItemId item, CaseId caseId, FormModel form, FormData initial, PersonId by);

  /**
   * Saves, where the page that asks still holds the draft.
   *
   * @param version the version the page read
   * @param page names the open page; the last to take over holds the draft
   */
  Saved save(WorkItemId item, long version, String page, FormData data, PersonId by);

  /**
   * Makes that page the one that writes; others read from then on.
   *
   * @throws org.qingshen.shared.Refusal where there is no draft any more
   */
  Draft takeOver(WorkItemId item, String page, PersonId by);

  /** Puts these answers into the draft and lets go of it: the next to open it writes on. */
  void passOn(WorkItemId item, FormData data, PersonId by);

  /** Lets go of a draft as it is. */
  void release(WorkItemId item);

  /** Work in progress of these items, newest first. */
  List<Draft> of(List<WorkItemId> items);

  void delete(WorkItemId item);

  /**
   * @param form the form version it was written against
   * @param page the page that writes, or null
   */
  record Draft(
      WorkItemId item,
      CaseId caseId,
      String form,
      FormData data,
      long version,
      String page,
      PersonId savedBy,
      Instant savedAt) {}

  /** What became of a save. */
  sealed interface Saved {
    record Kept(Draft draft) implements Saved {}

    /** Another page writes; {@code current} is what it has. */
    record Elsewhere(Draft current, Text reason) implements Saved {}

    /** There is no draft any more: it was submitted or the work is done. */
    record Gone(Text reason) implements Saved {}
  }
}
