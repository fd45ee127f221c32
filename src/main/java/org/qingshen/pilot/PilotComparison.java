package org.qingshen.pilot;

import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.experts.PanelResults.LostNumber;
import org.qingshen.experts.PanelResults.PanelResult;
import org.qingshen.experts.SurveyResults.SurveyResult;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

/** All projects of a call side by side, for the three departments of its province. */
public interface PilotComparison {

  /** How many projects are compared at most; of more, those sent up last. */
  int MOST = 200;

  /** Empty where there is no such call or it is another province's: the two look alike. */
  Optional<Comparison> of(String callId);

  /** The calls the person asking may compare, newest first. */
  List<PilotCall> calls();

  /** The id of the call that case applies to; for whoever reads the case. */
  String callOf(CaseId caseId);

  /**
   * @param rows by total, the highest first; those without an opinion last, by number
   * @param complete false where there are more than {@link #MOST}
   */
  record Comparison(PilotCall call, List<Row> rows, boolean complete) {}

  /**
   * @param rank 1 for the highest total; equal totals share it; null before the opinion is merged
   * @param conditions codes of those the applicant answered
   * @param panel null before the opinion is merged
   * @param survey null before the survey is concluded
   * @param lost numbers that were lost in the draws of its panel
   * @param openItem the reader's own open opinion on it; null where there is none
   */
  record Row(
      Integer rank,
      CaseFile file,
      List<String> conditions,
      PanelResult panel,
      SurveyResult survey,
      List<LostNumber> lost,
      WorkItemId openItem) {}
}
