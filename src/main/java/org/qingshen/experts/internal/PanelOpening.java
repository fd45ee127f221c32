package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.SheetsOpened;
import org.qingshen.experts.internal.PanelSheets.Opened;
import org.qingshen.experts.internal.PanelSheets.Sheet;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a panel's sheets together (roles.md section 4, rule 4), where they reach the quorum; else
 * they stay sealed and count with those that are still to come. Needs the case's lock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PanelOpening {

  private final Panels panels;
  private final PanelSheets sheets;
  private final PanelOpinionMapper opinions;
  private final PanelLeader leads;
  private final PanelRecord record;
  private final VetoReports vetoes;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;

  PanelOpening(
      Panels panels,
      PanelSheets sheets,
      PanelOpinionMapper opinions,
      PanelLeader leads,
      PanelRecord record,
      VetoReports vetoes,
      Ledger ledger,
      ApplicationEventPublisher events) {
    this.panels = panels;
    this.sheets = sheets;
    this.opinions = opinions;
    this.leads = leads;
    this.record = record;
    this.vetoes = vetoes;
    this.ledger = ledger;
    this.events = events;
  }

  /** Who leads; empty where the quorum is lost, or nobody of it may lead. */
  public Optional<PanelLead> open(CaseId caseId) {
    String panelId = panels.panelOf(caseId).orElseThrow();
    Opened opened = sheets.of(panelId, caseId);
    Optional<Sheet> leader = leads.first(caseId, opened.sheets());
    int given = opened.sheets().size();
    int least = Math.max(1, opened.rubric().minimumSheets());
    if (given < least || leader.isEmpty()) {
      seal(
          caseId,
          given < least
              ? Text.of("experts.sheets.lost", given, least)
              : Text.of("experts.sheets.no-leader", given),
          given);
      return Optional.empty();
    }
    ledger.release(caseId, SeatCalls.round(panelId));
    SealedEntry said = opened(panelId, caseId, given, leader.get().row().expertCode());
    keep(panelId, caseId, opened, leader.get().row().expertId(), said.sealedAt());
    events.publishEvent(new SheetsOpened(caseId, said.seq()));
    vetoes.report(caseId, panelId);
    return Optional.of(leads.of(caseId, leader.get().row().expertId()));
  }

  private SealedEntry opened(String panelId, CaseId caseId, int given, String leader) {
    return record.seal(
        caseId,
        ExpertPanelModel.OPEN_SHEETS,
        Text.of("experts.sheets.opened", given, leader),
        Map.of("sheets", String.valueOf(given), "leader", leader, "panel", panelId));
  }

  private void keep(String panelId, CaseId caseId, Opened opened, PersonId leader, Instant at) {
    SheetAggregation result = opened.aggregated();
    int recommended =
        (int) opened.sheets().stream().filter(sheet -> sheet.row().recommended()).count();
    opinions.insert(
        new OpinionRow(
            panelId,
            caseId,
            result.total(),
            result.spread(),
            opened.sheets().size(),
            recommended,
            leader,
            at,
            null,
            null,
            null));
    List<DimensionResultRow> rows = new ArrayList<>();
    for (int no = 0; no < result.dimensions().size(); no++) {
      int dimension = no;
      SheetAggregation.Dimension it = result.dimensions().get(no);
      int outliers =
          (int) result.outliers().stream().filter(o -> o.dimension() == dimension).count();
      rows.add(
          new DimensionResultRow(
              panelId,
              no + 1,
              opened.rubric().dimensions().get(no).code(),
              it.mean(),
              it.spread(),
              outliers));
    }
    opinions.insertDimensions(rows);
  }

  private SealedEntry seal(CaseId caseId, Text sentence, int given) {
    return record.seal(
        caseId, ExpertPanelModel.OPEN_SHEETS, sentence, Map.of("sheets", String.valueOf(given)));
  }
}
