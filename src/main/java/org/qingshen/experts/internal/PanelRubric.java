package org.qingshen.experts.internal;

import java.math.BigDecimal;
import java.util.List;
import org.qingshen.evidence.Sm3;
import org.qingshen.experts.Rubric;

/**
 * The rubric a panel scores by, frozen or as the call has it now.
 *
 * @param version SM3 over everything that decides a score
 */
record PanelRubric(
    String version,
    Rubric.Aggregation aggregation,
    int minimumSheets,
    BigDecimal outlierShare,
    List<DimensionRow> dimensions) {

  PanelRubric {
    dimensions = List.copyOf(dimensions);
  }

  static PanelRubric of(
      Rubric.Aggregation aggregation,
      int minimumSheets,
      BigDecimal outlierShare,
      List<DimensionRow> dimensions) {
    return new PanelRubric(
        version(aggregation, minimumSheets, outlierShare, dimensions),
        aggregation,
        minimumSheets,
        outlierShare,
        dimensions);
  }

  private static String version(
      Rubric.Aggregation aggregation,
      int minimumSheets,
      BigDecimal outlierShare,
      List<DimensionRow> dimensions) {
    StringBuilder all = new StringBuilder();
    all.append(aggregation).append('\n').append(minimumSheets).append('\n');
    all.append(plain(outlierShare)).append('\n');
    dimensions.forEach(
        it ->
            all.append(it.code())
                .append('\t')
                .append(it.label())
                .append('\t')
                .append(plain(it.weight()))
                .append('\t')
                .append(plain(it.maxPoints()))
                .append('\n'));
    return Sm3.hex(all.toString());
  }

  /** The same number is the same text, however many noughts it was stored with. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
