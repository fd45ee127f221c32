package org.qingshen.experts;

import org.qingshen.shared.CaseId;

/**
 * The sheets of a case's panel were opened together. Published in that transaction, with the case's
 * lock held.
 *
 * @param seq the sealed entry that says so
 */
public record SheetsOpened(CaseId caseId, long seq) {}
