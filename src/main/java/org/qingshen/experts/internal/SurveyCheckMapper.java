package org.qingshen.experts.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of surveys reads. */
@Mapper
@LedgerRows
interface SurveyCheckMapper extends CaseRows {

  List<SurveyRow> surveys(CaseId caseId);

  List<SurveyMemberRow> members(CaseId caseId);

  List<SurveyItemRow> items(CaseId caseId);

  /** Those that were not taken out again. */
  List<SurveyPhotoRow> photos(CaseId caseId);

  @Override
  List<Stray> strays(int limit);
}
