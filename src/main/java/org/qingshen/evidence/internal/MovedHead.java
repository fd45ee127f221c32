package org.qingshen.evidence.internal;

import org.qingshen.shared.CaseId;

/** The head of a chain that no checkpoint holds yet. */
record MovedHead(CaseId caseId, long seq, String seal) {}
