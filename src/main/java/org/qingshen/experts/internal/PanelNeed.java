package org.qingshen.experts.internal;

import java.util.List;
import org.qingshen.experts.Rubric;
import org.qingshen.experts.internal.DrawRecord.State;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * How many experts a case's panel still needs: at first as many as its quorum at least, later only
 * those missing of the first composition.
 */
@Component
class PanelNeed {

  private final PanelMapper panels;
  private final SeatBook seats;
  private final PanelSheetMapper sheets;
  private final PanelSubjects subjects;
  private final CaseDirectory cases;

  PanelNeed(
      PanelMapper panels,
      @Lazy SeatBook seats,
      PanelSheetMapper sheets,
      PanelSubjects subjects,
      @Lazy CaseDirectory cases) {
    this.panels = panels;
    this.seats = seats;
    this.sheets = sheets;
    this.subjects = subjects;
    this.cases = cases;
  }

  Need of(CaseId caseId) {
    Rubric rubric = subjects.of(cases.facts(caseId).kind()).rubric(caseId);
    boolean missing = rubric.dimensions().isEmpty();
    String panel = panels.openPanel(caseId);
    List<DrawRow> draws = panel == null ? List.of() : panels.drawsOf(panel);
    int appointed =
        draws.stream().filter(it -> it.state() == State.APPOINTED).mapToInt(DrawRow::seats).sum();
    int given = draws.isEmpty() ? 0 : seats.given(panel);
    int first =
        draws.stream()
            .filter(it -> it.state() == State.DRAWN)
            .mapToInt(DrawRow::seats)
            .findFirst()
            .orElse(0);
    int quorum = quorum(panel, rubric);
    int least = Math.max(1, quorum - given);
    return new Need(
        least,
        first == 0 ? Integer.MAX_VALUE : Math.max(least, first - given),
        given,
        appointed,
        missing);
  }

  /** As the panel began to score; a later change of the call does not reach it. */
  private int quorum(String panel, Rubric rubric) {
    RubricRow frozen = panel == null ? null : sheets.rubric(panel);
    return frozen == null ? rubric.minimumSheets() : frozen.minimumSheets();
  }

  /**
   * @param least fewest seats that make a panel together with the sheets given
   * @param most seats missing of the first draw's; no bound before one
   * @param given sheets of the panel so far
   * @param appointed exceptionally so far
   * @param rubricMissing whether the call has nothing to score by yet
   */
  record Need(int least, int most, int given, int appointed, boolean rubricMissing) {
    boolean again() {
      return most != Integer.MAX_VALUE;
    }
  }
}
