package org.qingshen.experts.internal;

import java.math.BigDecimal;

/**
 * Points of one sheet for one dimension.
 *
 * @param dimensionNo 1 for the first of the rubric
 */
record ScoreRow(String sheetId, int dimensionNo, BigDecimal points, String reason) {}
