package org.qingshen.integrity.internal;

import java.time.Instant;

/** A rule that could not run, how often, and when last. */
record UncheckedRow(String ruleId, int ruleVersion, int times, Instant lastAt) {}
