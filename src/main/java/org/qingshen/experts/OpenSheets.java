package org.qingshen.experts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.qingshen.shared.CaseId;

/**
 * Sheets of a panel after they were opened, without the names on them; for modules that look at
 * them together. Whether the person asking may know is the caller's question.
 */
public interface OpenSheets {

  /** In the order drawn; empty before they are open. */
  List<OpenSheet> of(CaseId caseId);

  /**
   * One of them.
   *
   * @param scores points by dimension, in the order of the rubric
   * @param reasons of each score, and the remark
   * @param took from accepting the seat to handing in; null where unknown
   */
  record OpenSheet(List<BigDecimal> scores, List<String> reasons, Duration took) {}
}
