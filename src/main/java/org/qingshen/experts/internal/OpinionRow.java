package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.time.Instant;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/**
 * What a panel's sheets came to, and the merged opinion.
 *
 * @param mergedAt null until the leader has merged; likewise recommendation and opinion
 */
record OpinionRow(
    String panelId,
    CaseId caseId,
    BigDecimal total,
    BigDecimal spread,
    int sheets,
    int recommended,
    PersonId leaderId,
    Instant openedAt,
    String recommendation,
    String opinion,
    Instant mergedAt) {}
