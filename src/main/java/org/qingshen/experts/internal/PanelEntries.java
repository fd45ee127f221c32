package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormData;

/**
 * What was sealed of a panel whose opinion is merged.
 *
 * @param round counts the case's openings up to the panel's own
 * @param sheets in the order handed in
 * @param reports what experts found, told at the opening
 */
record PanelEntries(
    int round, List<SealedEntry> sheets, List<SealedEntry> reports, SealedEntry opinion) {

  private static final String OPENED = ExpertPanelModel.step(ExpertPanelModel.OPEN_SHEETS);
  private static final String SHEET = ExpertPanelModel.step(ExpertPanelModel.SCORE_CASE);
  private static final String FOUND = ExpertPanelModel.step(VetoReports.STEP_ELEMENT);
  private static final String MERGED = ExpertPanelModel.step(ExpertPanelModel.OPINION_MERGED);

  /**
   * @param chain oldest first
   */
  static PanelEntries of(String panelId, List<SealedEntry> chain) {
    List<SealedEntry> openings =
        chain.stream()
            .filter(entry -> entry.step().equals(OPENED))
            .filter(entry -> entry.data().containsKey("leader"))
            .toList();
    SealedEntry opening =
        openings.stream()
            .filter(entry -> panelId.equals(entry.data().getOrDefault("panel", panelId)))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new IllegalStateException("Panel " + panelId + " is not opened"));
    SealedEntry opinion =
        chain.stream()
            .filter(entry -> entry.step().equals(MERGED) && entry.seq() > opening.seq())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Panel " + panelId + " is not merged"));
    return new PanelEntries(
        openings.indexOf(opening) + 1,
        chain.stream().filter(entry -> sheet(panelId, entry)).toList(),
        chain.stream()
            .filter(entry -> entry.step().equals(FOUND))
            .filter(entry -> entry.seq() > opening.seq() && entry.seq() < opinion.seq())
            .toList(),
        opinion);
  }

  private static boolean sheet(String panelId, SealedEntry entry) {
    return entry.step().equals(SHEET)
        && SeatCalls.round(panelId).equals(entry.withheldIn())
        && entry.data().containsKey(VetoAnswers.CODES);
  }

  /** Whether an expert found that item. */
  boolean found(String code) {
    return reports.stream()
        .map(entry -> new FormData(entry.data()))
        .anyMatch(report -> report.text(VetoReports.ITEM).equals(code));
  }
}
