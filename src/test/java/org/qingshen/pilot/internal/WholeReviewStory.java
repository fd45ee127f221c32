package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.experts.Draws;
import org.qingshen.letters.LetterKind;
import org.qingshen.pilot.PilotState;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.WorkItem;

/** One application from the format check to list 1, every step done by those whose step it is. */
abstract class WholeReviewStory extends WholeReviewScene {

  @Test
  @DisplayName("Guangxi notice 2023, 试点评审: format check, consultation and survey, then list 1")
  void anApplicationGoesFromTheFormatCheckToListOne() {
    CaseId id = selection.atConsultation();
    List<String> panel = drawnPanel(id);
    String leader = opinionOf(id, panel);
    assertThat(opinions.of(id)).isPresent();
    assertThat(opinions.of(id).orElseThrow().total())
        .isBetween(new BigDecimal(80), new BigDecimal(85));
    assertThat(state(id)).isEqualTo(PilotState.SURVEY_SELECTION);

    selection.all(id, true);
    surveyed(id, leader);
    assertThat(surveys.of(id).orElseThrow().acknowledged()).isTrue();
    assertThat(state(id)).isEqualTo(PilotState.JOINT_DECISION);

    selection.all(id, true);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.PROPOSED);
    assertThat(letter(id, LetterKind.DECISION_APPROVED))
        .contains(
            cases.of(id).title(),
            opinions.of(id).orElseThrow().total().toPlainString(),
            "方案可行，目标明确，建议开展现场调查（测试）。",
            surveys.of(id).orElseThrow().words())
        .doesNotContain("{{", "ZJ-", "null");

    PublishedList list = listed(id);
    assertThat(list.entries()).extracting(PublishedLists.Entry::subject).contains(id.value());
    assertThat(state(id)).isEqualTo(PilotState.APPROVED);
    assertThat(portal.check(list.number(), 1).orElseThrow().holds()).isTrue();
    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(work.open(id)).isEmpty();
  }

  @Test
  @DisplayName("Quorum lost: drawn again within the case, numbered, and the review goes on")
  void aQuorumThatIsLostIsDrawnAgainAndTheReviewGoesOn() {
    CaseId id = selection.atConsultation();
    List<String> first = drawn(id, "0", "-lost");
    first.forEach(expert -> act(expert, id, Map.of("decision", "DECLINE", "reason", "时间冲突（测试）")));
    assertThat(work.open(id))
        .extracting(WorkItem::step)
        .containsExactly("expert-panel/composePanel");
    List<String> second = drawn(id, "0", "-again");
    assertThat(second).doesNotContainAnyElementsOf(first);
    second.forEach(expert -> act(expert, id, FIT_FOR_ALL));
    opinionOf(id, second);
    assertThat(state(id)).isEqualTo(PilotState.SURVEY_SELECTION);
    Draws.Shown shown = signIn.as("gx-iit", () -> draws.of(id.value()).orElseThrow());
    assertThat(shown.draws()).extracting(Draws.Drawn::number).containsExactly(1, 2);
    assertThat(shown.intact()).isTrue();

    selection.all(id, false);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.NOT_SELECTED);
    assertThat(letter(id, LetterKind.NOT_SELECTED))
        .contains(cases.of(id).title(), opinions.of(id).orElseThrow().total().toPlainString())
        .doesNotContain("{{", "ZJ-", "null");
  }

  @Test
  @DisplayName("Disagreement, one joint meeting, disagreement: refused, with every reason")
  void departmentsThatStillDifferAfterTheMeetingWriteTheirReasons() {
    CaseId id = selection.atMeeting();
    done(selection.meet(id, Map.of()));
    selection.decide(id, true, false, true);
    people.settle(id);
    assertThat(state(id)).isEqualTo(PilotState.NOT_APPROVED);
    String said = letter(id, LetterKind.DECISION_REFUSED);
    assertThat(said).contains(cases.of(id).title()).doesNotContain("{{", "null");
    for (String department : List.of("生态环境厅", "发展和改革委员会", "工业和信息化厅")) {
      assertThat(said).contains(department);
    }
  }
}
