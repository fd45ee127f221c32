package org.qingshen.experts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;

/**
 * A panel's merged sheet (专家评分汇总表): what its sheets came to together, without a name and without a
 * single score. One sheet in two views, since the party's copy leaves out what is marked for it.
 */
public interface MergedSheets {

  /** Views the person asking may have of that case, where it has a merged opinion. */
  List<View> views(CaseFile file);

  /**
   * @param reference number or id of the case
   * @return empty where there is none or it is not the person's to have: the two look alike
   * @throws org.qingshen.shared.Refusal where officials ask for the party's copy while what it
   *     would tell the party waits for triage
   */
  Optional<Sheet> of(String reference, View view);

  /** Whose copy it is. */
  enum View {
    /** 存档版 */
    ARCHIVE,
    /** 企业版 */
    PARTY
  }

  /**
   * @param items veto items as they were asked, before anything was scored
   * @param opinion as the leader merged it
   * @param recommendation {@code RECOMMEND} or {@code NOT_RECOMMEND}
   * @param entry seals opinion and total
   */
  record Sheet(
      View view,
      Head head,
      List<Item> items,
      Points points,
      String recommendation,
      String opinion,
      SealedEntry entry) {}

  /**
   * @param round counts the case's panels whose sheets were opened, from 1
   * @param sheets how many were given
   */
  record Head(CaseFile file, int round, int sheets, Instant mergedAt) {}

  /**
   * @param text of record, as it stood on the sheets; likewise the basis
   * @param found whether any expert of the panel found it
   */
  record Item(String code, String text, String basis, boolean found) {}

  /**
   * @param based whether every dimension has a basis
   * @param total 0 to 100; null in the party's copy of a single sheet, whose score it would be
   * @param spread null in the party's copy
   * @param recommended how many sheets recommend; null in the party's copy
   * @param lines empty where the total is null
   */
  record Points(
      Rubric.Aggregation aggregation,
      boolean based,
      BigDecimal total,
      BigDecimal spread,
      Integer recommended,
      List<Line> lines) {}

  /**
   * One dimension.
   *
   * @param spread null in the party's copy; likewise outliers
   */
  record Line(
      String label,
      BigDecimal weight,
      BigDecimal mean,
      BigDecimal maxPoints,
      BigDecimal spread,
      Integer outliers) {}
}
