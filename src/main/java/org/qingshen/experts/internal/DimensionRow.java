package org.qingshen.experts.internal;

import java.math.BigDecimal;

/** One dimension of a frozen rubric; see {@code Rubric.Dimension}. */
record DimensionRow(
    String panelId,
    int dimensionNo,
    String code,
    String label,
    String labelEn,
    BigDecimal weight,
    BigDecimal maxPoints,
    String basis) {}
