package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.internal.PilotListCheck.Project;
import org.qingshen.shared.CaseId;

/** Who may stand on list 1, each rule from both sides. */
class PilotListRuleTest {

  @Test
  void aListOfProjectsInOrderIsFineWhateverIsNotOnIt() {
    Project off = new Project(2, CaseId.next(), answer("NO", ""), false, false, true, true);
    assertThat(PilotListRule.all(check(fine(0, "1"), fine(1, "2"), off))).isEmpty();
  }

  @Test
  void aListNamesSomebody() {
    assertThat(found(PilotListRule.NAMES_SOMEBODY, check())).containsExactly("projects");
  }

  @Test
  @DisplayName("pilot.md §5 P6 [S004]: only what the three departments agreed on")
  void onlyProposedProjects() {
    Project ended = new Project(0, CaseId.next(), answer("YES", "1"), false, true, false, false);
    assertThat(found(PilotListRule.ONLY_PROPOSED, check(ended)))
        .containsExactly("projects[0].choice");
  }

  @Test
  @DisplayName("pilot.md §5 [S004]: 3个环节, nobody without a site survey")
  void onlySurveyedProjects() {
    Project unseen = new Project(1, CaseId.next(), answer("YES", "1"), true, false, false, false);
    assertThat(found(PilotListRule.SURVEYED, check(unseen))).containsExactly("projects[1].choice");
  }

  @Test
  void noOpenSuspicionAndNoOtherList() {
    Project both = new Project(0, CaseId.next(), answer("YES", "1"), true, true, true, true);
    assertThat(found(PilotListRule.NO_OPEN_SUSPICION, check(both))).hasSize(1);
    assertThat(found(PilotListRule.ON_ONE_LIST, check(both))).hasSize(1);
  }

  @Test
  void everyProjectHasAPlaceOfItsOwn() {
    PilotListCheck check = check(fine(0, "3"), fine(1, "3"), fine(2, ""));
    assertThat(found(PilotListRule.POSITIONS_ARE_DIFFERENT, check))
        .containsExactly("projects[1].position");
    assertThat(found(PilotListRule.HAS_A_POSITION, check)).containsExactly("projects[2].position");
  }

  private static List<String> found(PilotListRule rule, PilotListCheck check) {
    return rule.check(check).stream().map(Problem::path).toList();
  }

  private static PilotListCheck check(Project... projects) {
    return new PilotListCheck(Arrays.asList(projects));
  }

  private static Project fine(int row, String position) {
    return new Project(row, CaseId.next(), answer("YES", position), true, true, false, false);
  }

  private static FormData answer(String choice, String position) {
    return new FormData(Map.of("choice", choice, "position", position));
  }
}
