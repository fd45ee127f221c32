package org.qingshen.experts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.directory.Department;
import org.qingshen.shared.CaseId;

/**
 * What panels concluded. Holds no single score and no name; whether the person may see it at all is
 * the caller's question.
 */
public interface PanelResults {

  /** Empty until the opinion is merged. */
  Optional<PanelResult> of(CaseId caseId);

  /** Of many cases at once; a case without one is missing. */
  default Map<CaseId, PanelResult> of(Collection<CaseId> cases) {
    Map<CaseId, PanelResult> found = new LinkedHashMap<>();
    cases.forEach(caseId -> of(caseId).ifPresent(result -> found.put(caseId, result)));
    return found;
  }

  /**
   * Numbers that departments lost in the draws of those cases: a void draw is seen by whoever
   * decides.
   */
  default Map<CaseId, List<LostNumber>> lostNumbers(Collection<CaseId> cases) {
    return Map.of();
  }

  /**
   * @param voided whether the draw was void by it; otherwise it was held without that number
   */
  record LostNumber(CaseId caseId, int draw, Department department, boolean voided) {}

  /**
   * @param total 0 to 100, as the rubric aggregates; two decimals
   * @param spread highest total less lowest
   * @param sheets how many were given
   * @param opinion the merged opinion, as the leader signed it
   * @param recommended how many sheets recommend the project
   */
  record PanelResult(
      BigDecimal total,
      BigDecimal spread,
      int sheets,
      int recommended,
      List<DimensionResult> dimensions,
      String opinion) {}

  /** Mean points of one dimension over the sheets, and how far apart they are. */
  record DimensionResult(String code, BigDecimal mean, BigDecimal spread, int outliers) {}
}
