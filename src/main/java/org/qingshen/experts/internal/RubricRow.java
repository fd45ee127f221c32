package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.time.Instant;
import org.qingshen.experts.Rubric;

/**
 * A rubric as it was frozen.
 *
 * @param version SM3 over everything that decides a score, lower-case hex
 */
record RubricRow(
    String panelId,
    String version,
    Rubric.Aggregation aggregation,
    int minimumSheets,
    BigDecimal outlierShare,
    Instant frozenAt) {}
