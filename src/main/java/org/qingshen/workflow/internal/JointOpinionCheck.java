package org.qingshen.workflow.internal;

import java.util.List;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.evidence.HeldTable;
import org.qingshen.evidence.RowComparison;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRow;
import org.qingshen.evidence.SealedRows;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the three departments said in each round, against what they sealed. */
@Component
class JointOpinionCheck extends CaseRowsCheck {

  static final HeldTable OPINION =
      new HeldTable(
          "workflow", "joint_opinion", JointOpinionRow.class, List.of("round", "department"));

  private final JointOpinionCheckMapper mapper;

  JointOpinionCheck(SealedRows seals, JointOpinionCheckMapper mapper) {
    super(
        seals,
        mapper,
        "workflow.ledger.opinions",
        List.of(JointOpinionHandler.STEP),
        List.of(OPINION));
    this.mapper = mapper;
  }

  @Override
  protected void compare(CaseId caseId, List<SealedEntry> entries, RowComparison with) {
    with.compare(
        OPINION, entries.stream().map(JointOpinionCheck::sealed).toList(), mapper.opinions(caseId));
  }

  private static SealedRow sealed(SealedEntry entry) {
    FormData data = new FormData(entry.data());
    return SealedRow.of(entry)
        .says("round", entry.withheldIn())
        .says("department", data.text(JointOpinionHandler.DEPARTMENT))
        .says("caseId", entry.caseId())
        .says("opinion", data.text("opinion"))
        .says("personId", entry.by().person())
        .says("seq", entry.seq())
        .says("givenAt", entry.sealedAt())
        .says("actingFor", entry.by().actingFor());
  }
}
