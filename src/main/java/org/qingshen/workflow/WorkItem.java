package org.qingshen.workflow;

import java.time.Instant;
import java.util.Set;
import org.qingshen.directory.Queue;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.process.JointReviewModel;

/**
 * One piece of work on a desk.
 *
 * @param step process key and element id, such as {@code pilot-review/checkFormat}
 * @param stepName as an officer says it, from the model
 * @param permission of {@code Permissions}; needed besides the queue
 * @param round the joint review it belongs to, or null
 * @param assignee who claimed it, or null
 * @param dueAt null where no term is set
 * @param warnAt from when on the term is near its end (临期); null where none is set
 * @param pausedAt since when the term is paused; null while it runs
 */
public record WorkItem(
    WorkItemId id,
    CaseId caseId,
    String caseNumber,
    String title,
    String applicant,
    RegionCode region,
    String step,
    String stepName,
    Queue queue,
    String permission,
    String round,
    State state,
    PersonId assignee,
    String assigneeName,
    Instant receivedAt,
    Instant dueAt,
    Instant warnAt,
    Instant pausedAt,
    Instant closedAt,
    String closedReason) {

  /** Words of the projection that say nothing to a person. */
  private static final Set<String> UNSAID = Set.of("superseded", "rebuilt");

  private static final String JOINT = JointReviewModel.KEY + "/" + JointReviewModel.GIVE_OPINION;

  /** The step's name for a page; of a joint review what it is about, which its permission says. */
  public Text stepText() {
    return stepText(step, permission);
  }

  /**
   * The same of work that is not at hand.
   *
   * @param permission null where it is not known; then a joint review has its general name
   */
  public static Text stepText(String step, String permission) {
    String key = "workflow.step." + step.replace('/', '.');
    boolean topic = joint(step) && permission != null;
    return Text.of(topic ? key + "." + permission.replace(':', '.') : key);
  }

  /** Whether that step is a joint review, whose permission says what it is about. */
  public static boolean joint(String step) {
    return JOINT.equals(step);
  }

  /** Why it ended without an act, where that was said; null otherwise. */
  public Text endedBecause() {
    return state != State.CLOSED || closedReason == null || UNSAID.contains(closedReason)
        ? null
        : Text.of("workflow.closed." + closedReason);
  }

  /** What became of it. */
  public enum State {
    OPEN,
    DONE,
    /** Ended without an act: a sibling refused, the case ended, a timer fired. */
    CLOSED
  }
}
