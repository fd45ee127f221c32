package org.qingshen.integrity;

import org.qingshen.shared.CaseId;

/**
 * A suspicion in that case was found groundless. Published in the act's transaction; others may be
 * open.
 */
public record SuspicionCleared(CaseId caseId) {}
