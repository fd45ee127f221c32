package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.integrity.facts.Severity;

/** A check with one of its findings; what is of a finding is null where there is none. */
record CheckedRow(
    String checkId,
    long entrySeq,
    String facts,
    CheckRow.State state,
    Instant doneAt,
    String findingKey,
    String ruleId,
    Integer ruleVersion,
    Severity severity,
    String fields,
    String evidence,
    String others,
    String sentenceKey,
    String sentenceArgs,
    String toldKey,
    String toldArgs,
    Boolean checked) {}
