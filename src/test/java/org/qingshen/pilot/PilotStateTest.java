package org.qingshen.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class PilotStateTest {

  @Test
  void whoWithdrawsOrIsVetoedBeforeTheProvinceSpokeIsNotToldItsReasons() {
    assertThat(EnumSet.allOf(PilotState.class).stream().filter(PilotState::decided))
        .containsExactlyInAnyOrder(
            PilotState.PROPOSED,
            PilotState.APPROVED,
            PilotState.TAKEN_OFF,
            PilotState.NOT_SELECTED,
            PilotState.NOT_APPROVED);
    assertThat(PilotState.WITHDRAWN.decided()).isFalse();
    assertThat(PilotState.VETOED.decided()).isFalse();
    assertThat(PilotState.JOINT_MEETING.decided()).isFalse();
  }
}
