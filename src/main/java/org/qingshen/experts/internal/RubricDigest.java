package org.qingshen.experts.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.evidence.RowDigests;

/** The rubric of a sheet as it is sealed with it: what decides a score, and how it is worded. */
final class RubricDigest {

  static final String SEALED = "rubricSealed";
  static final String VERSION = "version";
  static final String DIMENSIONS = "dimensions";

  static final String[] COLUMNS = {"code", "label", "labelEn", "weight", "maxPoints", "basis"};

  private RubricDigest() {}

  static Map<String, Object> of(PanelRubric rubric) {
    Map<String, Object> sealed = new LinkedHashMap<>();
    sealed.put(VERSION, rubric.version());
    sealed.put("aggregation", rubric.aggregation().name());
    sealed.put("minimumSheets", String.valueOf(rubric.minimumSheets()));
    sealed.put("outlierShare", PanelRubric.plain(rubric.outlierShare()));
    sealed.put(DIMENSIONS, rubric.dimensions().stream().map(RubricDigest::of).toList());
    return sealed;
  }

  private static Map<String, String> of(DimensionRow dimension) {
    return RowDigests.of(dimension, "", COLUMNS);
  }
}
