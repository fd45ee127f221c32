package org.qingshen.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallStepTests {

  private static final String JOINT = "joint-review/giveOpinion";

  @ParameterizedTest
  @CsvSource({
    "CITY_REVIEW, CITY_REVIEW",
    "SURVEY_SELECTION, SELECTION",
    "JOINT_DECISION, DECISION"
  })
  void aJointReviewHasTheTermOfWhatItIsAbout(PilotState state, CallStep step) {
    assertThat(CallStep.of(JOINT, state)).contains(step);
  }

  @Test
  void anyOtherStepIsFoundByItsNameAlone() {
    assertThat(CallStep.of("pilot-review/checkFormat", PilotState.FORMAT_CHECK))
        .contains(CallStep.FORMAT_CHECK);
    assertThat(CallStep.of("expert-panel/scoreCase", PilotState.EXPERT_CONSULTATION))
        .contains(CallStep.SCORING);
    assertThat(CallStep.of("no/step", PilotState.FORMAT_CHECK)).isEmpty();
  }
}
