package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.experts.process.ExpertPanelModel.CALL_EXPERT;
import static org.qingshen.experts.process.ExpertPanelModel.DECLARE_INTEREST;
import static org.qingshen.experts.process.ExpertPanelModel.DRAW_PANEL;
import static org.qingshen.experts.process.ExpertPanelModel.MERGE_OPINION;
import static org.qingshen.experts.process.ExpertPanelModel.OPEN_SHEETS;
import static org.qingshen.experts.process.ExpertPanelModel.OPINION_MERGED;
import static org.qingshen.experts.process.ExpertPanelModel.SCORE_CASE;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PanelSightTest {

  private static final List<String> ALL =
      List.of(
          DRAW_PANEL,
          CALL_EXPERT,
          DECLARE_INTEREST,
          SCORE_CASE,
          OPEN_SHEETS,
          MERGE_OPINION,
          OPINION_MERGED);

  @Test
  @DisplayName("Score sheets are sealed when sent and opened together (roles.md 4, rule 4)")
  void noSheetShowsToAnyoneBeforeOpening() {
    for (PanelSight sight : PanelSight.values()) {
      assertThat(sight.shows(SCORE_CASE, () -> false, () -> true)).as(sight.name()).isFalse();
    }
    assertThat(PanelSight.OFFICIAL.shows(SCORE_CASE, () -> true, () -> false)).isTrue();
    assertThat(PanelSight.AUDITOR.shows(SCORE_CASE, () -> true, () -> false)).isTrue();
  }

  @Test
  @DisplayName("Pool keeper: expert data and conflicts, not scores (roles.md section 1)")
  void theKeeperSeesWhoWasCalledAndNeverAScore() {
    assertThat(PanelSight.KEEPER.shows(CALL_EXPERT, () -> false, () -> false)).isTrue();
    assertThat(PanelSight.KEEPER.shows(DECLARE_INTEREST, () -> false, () -> false)).isTrue();
    for (String element : List.of(SCORE_CASE, OPEN_SHEETS, MERGE_OPINION, OPINION_MERGED)) {
      assertThat(PanelSight.KEEPER.shows(element, () -> true, () -> true)).as(element).isFalse();
    }
  }

  @Test
  @DisplayName("Applicant and city see the merged opinion after release (roles.md section 2)")
  void everybodyElseSeesTheMergedOpinionOnceItIsReleasedAndNothingElseEver() {
    for (String element : ALL) {
      assertThat(PanelSight.NONE.shows(element, () -> true, () -> false)).as(element).isFalse();
    }
    assertThat(ALL)
        .filteredOn(element -> PanelSight.NONE.shows(element, () -> true, () -> true))
        .containsExactly(OPINION_MERGED);
  }

  @Test
  void theAuditorLearnsNothingBeforeOpening() {
    assertThat(ALL)
        .filteredOn(element -> !element.equals(OPINION_MERGED) && !element.equals(DRAW_PANEL))
        .noneMatch(element -> PanelSight.AUDITOR.shows(element, () -> false, () -> false));
  }
}
