package org.qingshen.integrity;

import org.qingshen.shared.CaseId;

/**
 * Two provincial departments found that case falsified (一票否决). Published in the act's transaction.
 */
public record VetoConfirmed(CaseId caseId) {}
