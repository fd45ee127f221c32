package org.qingshen.integrity.internal;

/** A finding of the act, as the job finds it. */
record KeptRow(int position, String findingKey, String ruleId, boolean checked) {}
