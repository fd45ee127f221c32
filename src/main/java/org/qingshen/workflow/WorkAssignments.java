package org.qingshen.workflow;

import java.util.Collection;
import java.util.List;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/**
 * Passing claimed work on (移交): by the holder to a colleague, within a department by who supervises
 * it, by an administrator for somebody who has left. The draft goes along. Each item is passed on
 * by itself: one that is refused holds up none of the others.
 */
public interface WorkAssignments {

  /** A reason shorter than this explains nothing. */
  int SHORTEST_REASON = 5;

  /** More at once than a person can answer for. */
  int MOST_AT_ONCE = 200;

  /** Who may take all of these, in the order of names; none of those who hold one of them. */
  List<Person> successors(Collection<WorkItemId> items);

  /**
   * Passes them on to that person.
   *
   * @return what became of each, in the same order
   */
  List<Moved> handOver(Collection<WorkItemId> items, PersonId to, String reason);

  /** Puts them back to where everybody of the post can claim them. */
  List<Moved> putBack(Collection<WorkItemId> items, String reason);

  /** People with claimed work that the person asking may pass on; those with most first. */
  List<Holder> holders();

  /** What such a person has claimed, newest first. */
  TaskDesk.Page heldBy(PersonId holder, TaskDesk.Cursor after, int size);

  /**
   * @param item as it was before; null where the person asking may not know of it
   * @param refusal why not; null where it was done
   */
  record Moved(WorkItemId id, WorkItem item, Text refusal) {

    public boolean done() {
      return refusal == null;
    }
  }

  /**
   * @param items how many of the items within the reach of the person asking
   */
  record Holder(PersonId person, String name, int items) {}
}
