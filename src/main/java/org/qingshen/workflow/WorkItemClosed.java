package org.qingshen.workflow;

import org.qingshen.shared.WorkItemId;

/** Work has left the desks: done, or taken away. Published in the transaction that took it. */
public record WorkItemClosed(WorkItemId id) {}
