package org.qingshen.pilot.internal;

import org.qingshen.casefile.CaseEnds;
import org.qingshen.casefile.CaseFile;
import org.qingshen.pilot.PilotState;
import org.springframework.stereotype.Component;

@Component
class PilotEnds implements CaseEnds {

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public End of(CaseFile file) {
    PilotState state = PilotState.valueOf(file.state());
    if (state == PilotState.VETOED) {
      return End.VETOED;
    }
    return state.ended() ? End.ENDED : End.RUNNING;
  }
}
