package org.qingshen.experts.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;

/** What the check of draws reads; it runs without the rest of the application. */
@Mapper
@LedgerRows
interface PanelCheckMapper {

  List<CaseId> cases(@Param("after") String after, @Param("limit") int limit);

  List<DrawRow> draws(CaseId caseId);

  List<NonceRow> nonces(@Param("panelId") String panelId, @Param("drawNo") int drawNo);

  /** What a number is known by when it comes again; null in rows of before. */
  String nonceDigest(
      @Param("panelId") String panelId,
      @Param("drawNo") int drawNo,
      @Param("department") String department);

  List<Panels.Drawn> drawn(@Param("panelId") String panelId, @Param("drawNo") int drawNo);

  String systemNumber(@Param("caseId") CaseId caseId, @Param("drawNo") int drawNo);

  /** Of whom that code is in the register; null where of nobody. */
  String codeOf(String person);

  int countDraws(@Param("caseId") CaseId caseId, @Param("seq") long seq);

  /** Panels and draws that rows name and that are not of one case. */
  List<String> strays(int limit);
}
