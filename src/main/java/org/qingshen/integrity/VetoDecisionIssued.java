package org.qingshen.integrity;

import java.time.LocalDate;
import org.qingshen.shared.CaseId;

/**
 * The decision on a confirmed falsification has its number. Published in the transaction that made
 * the letter, with the case's lock held; published again where the step is repeated.
 *
 * @param number of the letter
 * @param on its day
 */
public record VetoDecisionIssued(CaseId caseId, String suspicionId, String number, LocalDate on) {}
