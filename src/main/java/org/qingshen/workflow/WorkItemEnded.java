package org.qingshen.workflow;

import org.qingshen.shared.PersonId;

/**
 * Work that somebody was writing on has ended without an act, for a stated reason; the draft went
 * with it. Published in the transaction that ended it.
 *
 * @param writer who saved the draft last
 * @param reason as given to {@link Closings}
 */
public record WorkItemEnded(WorkItem item, PersonId writer, String reason) {}
