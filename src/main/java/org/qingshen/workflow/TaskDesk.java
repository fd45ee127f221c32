package org.qingshen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** No count of open work goes beyond this: where it is reached, there may be more. */
  int COUNT_CAP = 1000;

  /**
   * One page of open work: unclaimed in my queues, claimed by me or by those for whom I deputise.
   * Newest first; what is near its end or over, by its end.
   */
  Page todo(Filter filter, Cursor after, int size);

  /** What I have done, newest first. */
  Page done(Cursor after, int size);

  /** One page of open work of mine that I have begun to write, newest first. */
  Page drafts(Cursor after, int size);

  /** The newest of it. */
  default List<WorkItem> withDraft() {
    return drafts(null, 200).items();
  }

  /** How much open work there is, counted up to {@link #COUNT_CAP}. */
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

  /** Without a word on what may hold it. */
  default Outcome submit(WorkItemId id, String page, FormData data) {
    return submit(id, page, data, Map.of());
  }

  /**
   * @param explanations why what looks wrong is right, by the key of the {@link HeldFinding}; each
   *     is sealed with the answers and signed like them
   */
  Outcome submit(WorkItemId id, String page, FormData data, Map<String, String> explanations);

  /** Gives an item back to who drafted it in the department, with a remark. */
  Outcome sendBack(WorkItemId id, String remark);

  /**
   * @param step null for all
   * @param region digits of a province, city or county; null for all
   * @param urgency null for all
   * @param claimed only what I, or those for whom I deputise, have claimed
   * @param text in number, project, applicant or region of the case; null for all
   */
  record Filter(String step, String region, Urgency urgency, boolean claimed, String text) {
    public static final Filter ALL = new Filter(null, null, null, false, null);

    public Filter(String step, String region) {
      this(step, region, null, false, null);
    }
  }

  /** How a term stands, as something to filter by. */
  enum Urgency {
    /** 超期 */
    LATE,
    /** 临期 */
    NEAR,
    /** 暂停 */
    PAUSED
  }

  /** Where the page before ended. */
  record Cursor(Instant receivedAt, WorkItemId id) {}

  /**
   * @param next null on the last page
   * @param remark what the page cannot show, or null
   */
  record Page(List<WorkItem> items, Cursor next, Text remark) {

    public Page(List<WorkItem> items, Cursor next) {
      this(items, next, null);
    }
  }

  /** What opening an item gives. */
  sealed interface Opened {
    /**
     * @param stage in the department's inner chain; null where there is none
     */
    record Ready(
        WorkItem item, FormModel form, FormContext context, Drafts.Draft draft, Stage stage)
        implements Opened {}

    record Refused(Text reason) implements Opened {}
  }
}
