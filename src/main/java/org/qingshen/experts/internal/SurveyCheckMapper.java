package org.qingshen.experts.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.CaseRowsCheck.Stray;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of surveys reads. */
@Mapper
@LedgerRows
interface SurveyCheckMapper {

  List<CaseId> cases(@Param("after") String after, @Param("limit") int limit);

  List<SurveyRow> surveys(CaseId caseId);

  List<SurveyMemberRow> members(CaseId caseId);

  List<SurveyItemRow> items(CaseId caseId);

  /** Those that were not taken out again. */
  List<SurveyPhotoRow> photos(CaseId caseId);

  List<Stray> strays(int limit);
}
