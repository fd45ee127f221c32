package org.qingshen.credit;

import java.math.BigDecimal;
import java.util.List;
import org.qingshen.shared.Text;

/**
 * The technical capability of consultants (咨询机构综合评价) of the own province, as their cases show it.
 * Needs {@code credit:read}.
 */
public interface Consultants {

  /**
   * In the order of the credit code.
   *
   * @param after last credit code of the page before; empty for the first
   */
  Page page(String after, int limit);

  /** Words of the rule in force, with whether its basis is known. */
  Rule rule();

  /**
   * @param next credit code to go on after; null at the end
   */
  record Page(List<Rated> firms, String next) {}

  /**
   * A firm with what its rating follows from.
   *
   * @param score 0 to 100; null where it has too few cases
   * @param arithmetic every step from 100 to the score, and from the score to the grade
   */
  record Rated(
      String creditCode,
      String name,
      int cases,
      int running,
      int passed,
      int refused,
      int vetoed,
      int returns,
      int creditRecords,
      BigDecimal score,
      Grade grade,
      List<Text> arithmetic,
      List<ConsultantCases.Engagement> engagements) {}

  /** The rule as configured. */
  record Rule(List<Text> lines, boolean basisKnown, String basis) {}

  /** 甲, 乙, 丙 as Yunnan grades; none where a veto or repeated failure bars it. */
  enum Grade {
    A,
    B,
    C,
    /** 一票否决，或一年内多次未通过 */
    BARRED,
    /** Too few cases. */
    UNRATED
  }
}
