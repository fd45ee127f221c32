package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/** The desk of whoever asks: the only place where work is taken and done. */
public interface TaskDesk {

  /** One page of open work: unclaimed in my queues, or claimed by me; newest first. */
  Page todo(Filter filter, Cursor after, int size);

  /** What I have done, newest first. */
  Page done(Cursor after, int size);

  /** Open work of mine with a draft, newest first. */
  List<WorkItem> withDraft();

  int countTodo();

  /** My open items of one case. */
  List<WorkItem> openItems(CaseId caseId);

  Optional<Text> claim(WorkItemId id);

  Optional<Text> release(WorkItemId id);

  /** The item with its form, where the person asking may work on it now. */
  Opened open(WorkItemId id);

  Drafts.Saved saveDraft(WorkItemId id, long version, String page, FormData data);

  Drafts.Draft takeOver(WorkItemId id, String page);

  /**
   * Changes staged tables of the work in one transaction.
   *
   * @param page names the page that asks; it must hold the draft, or nobody
   * @param table the table that will be changed, null where one will be made
   * @return why not, where it was refused
   */
  Optional<Text> editTables(WorkItemId id, String page, Consumer<StagedTables> edit, String table);

  Outcome submit(WorkItemId id, String page, FormData data);

  /**
   * @param step null for all
   * @param region digits of a province, city or county; null for all
   */
  record Filter(String step, String region) {
    public static final Filter ALL = new Filter(null, null);
  }

  /** Where the page before ended. */
  record Cursor(Instant receivedAt, WorkItemId id) {}

  record Page(List<WorkItem> items, Cursor next) {}

  /** What opening an item gives. */
  sealed interface Opened {
    record Ready(WorkItem item, FormModel form, FormContext context, Drafts.Draft draft)
        implements Opened {}

    record Refused(Text reason) implements Opened {}
  }
}
