package org.qingshen.workflow.internal;

import org.qingshen.shared.WorkItemId;

/** Which permission the work of a term needs. */
record TermTopicRow(WorkItemId workItemId, String permission) {}
