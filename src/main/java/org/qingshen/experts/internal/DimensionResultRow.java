package org.qingshen.experts.internal;

import java.math.BigDecimal;

/** What the sheets came to in one dimension. */
record DimensionResultRow(
    String panelId,
    int dimensionNo,
    String code,
    BigDecimal meanPoints,
    BigDecimal spread,
    int outliers) {}
