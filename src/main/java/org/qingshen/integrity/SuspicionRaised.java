package org.qingshen.integrity;

import org.qingshen.shared.CaseId;

/** A reviewer marked something in that case as falsified; its decisions wait from now on. */
public record SuspicionRaised(CaseId caseId) {}
