package org.qingshen.experts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;

/** The merged opinion and the aggregate, as the person asking may see them. */
public interface PanelOpinions {

  /** Empty until the opinion is merged, and for whom it is not open yet. */
  Optional<Opinion> of(CaseFile file);

  /**
   * No name and no single score.
   *
   * @param total 0 to 100
   * @param whole false for the applicant and the city: means alone, since of few sheets the mean
   *     and the spread together come close to the scores
   */
  record Opinion(
      CaseId caseId,
      BigDecimal total,
      BigDecimal spread,
      int sheets,
      int recommended,
      String opinion,
      List<Line> lines,
      boolean whole) {}

  /** One dimension, in the language of record and in English. */
  record Line(
      String label,
      String labelEn,
      BigDecimal mean,
      BigDecimal maxPoints,
      BigDecimal spread,
      int outliers) {}
}
