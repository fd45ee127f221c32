package org.qingshen.workflow.internal;

import org.qingshen.directory.Queue;
import org.qingshen.shared.WorkItemId;

/** An open item in somebody's hand. */
record HeldRow(WorkItemId id, Queue queue) {}
