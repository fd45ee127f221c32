package org.qingshen.experts.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.internal.PanelSheets.Opened;
import org.qingshen.experts.internal.PanelSheets.Sheet;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
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
  private final Avoidance avoidance;
  private final ExpertPosts posts;
  private final PanelRecord record;
  private final Ledger ledger;
  private final Clock clock;

  PanelOpening(
      Panels panels,
      PanelSheets sheets,
      PanelOpinionMapper opinions,
      Avoidance avoidance,
      ExpertPosts posts,
      PanelRecord record,
      Ledger ledger,
      Clock clock) {
    this.panels = panels;
    this.sheets = sheets;
    this.opinions = opinions;
    this.avoidance = avoidance;
    this.posts = posts;
    this.record = record;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The leader's post; empty where the quorum is lost. */
  public Optional<String> open(CaseId caseId) {
    String panelId = panels.panelOf(caseId).orElseThrow();
    Opened opened = sheets.of(panelId, caseId);
    Optional<Sheet> leader = leader(caseId, opened.sheets());
    int given = opened.sheets().size();
    int least = Math.max(1, opened.rubric().minimumSheets());
    if (given < least || leader.isEmpty()) {
      seal(caseId, Text.of("experts.sheets.lost", given, least), given);
      return Optional.empty();
    }
    keep(panelId, caseId, opened, leader.get().row().expertId());
    ledger.release(caseId, SeatCalls.round(panelId));
    seal(caseId, Text.of("experts.sheets.opened", given, leader.get().row().expertCode()), given);
    return posts.of(leader.get().row().expertId());
  }

  /** Lowest place in the draw among those who gave a sheet and may go on [D]. */
  private Optional<Sheet> leader(CaseId caseId, List<Sheet> given) {
    List<Sheet> able =
        given.stream().filter(sheet -> posts.of(sheet.row().expertId()).isPresent()).toList();
    return able.stream()
        .filter(sheet -> avoidance.hits(sheet.row().expertId(), caseId).isEmpty())
        .findFirst()
        .or(() -> able.stream().findFirst());
  }

  private void keep(String panelId, CaseId caseId, Opened opened, PersonId leader) {
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
            now(),
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

  private void seal(CaseId caseId, Text sentence, int given) {
    record.seal(
        caseId, ExpertPanelModel.OPEN_SHEETS, sentence, Map.of("sheets", String.valueOf(given)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
