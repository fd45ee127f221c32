package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.qingshen.evidence.CaseRows;
import org.qingshen.evidence.LedgerRows;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;

/** What the check of seats, sheets and opinions reads. */
@Mapper
@LedgerRows
interface SheetCheckMapper extends CaseRows {

  /** A row of {@code panel}. */
  record PanelRow(String id, CaseId caseId, Instant openedAt, Instant closedAt) {}

  /** Who stands behind a code, as drawn. */
  record Behind(String panelId, String expertCode, PersonId expertId) {}

  List<Behind> behind(CaseId caseId);

  List<PanelRow> panels(CaseId caseId);

  List<SeatRow> seats(CaseId caseId);

  List<RubricRow> rubrics(CaseId caseId);

  List<DimensionRow> rubricDimensions(CaseId caseId);

  List<SheetRow> sheets(CaseId caseId);

  List<ScoreRow> scores(CaseId caseId);

  List<VetoHitRow> hits(CaseId caseId);

  List<OpinionRow> opinions(CaseId caseId);

  List<DimensionResultRow> dimensions(CaseId caseId);

  @Override
  List<Stray> strays(int limit);
}
