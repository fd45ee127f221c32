package org.qingshen.pilot.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.pilot.process.PilotSelectionModel;
import org.qingshen.pilot.process.PilotSelectionModel.Meeting;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.springframework.stereotype.Component;

/**
 * 联席会议纪要: where the departments differ they meet once; afterwards each decides again on its own
 * account. Source: design; three departments decide together: pilot.md section 5, P6 [S004].
 */
@Component
class JointMeetingHandler implements SubmissionHandler {

  /** All three must have been there: a meeting without one of them is none. */
  private static final List<String> DEPARTMENTS =
      List.of("ecologyPresent", "drcPresent", "iitPresent");

  private final Clock clock;

  JointMeetingHandler(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String step() {
    return PilotSelectionModel.step(PilotSelectionModel.RECORD_MEETING);
  }

  @Override
  public List<Problem> check(Act act) {
    FormData data = act.data();
    List<Problem> problems = new ArrayList<>();
    String heldOn = data.text("heldOn");
    if (!heldOn.isBlank() && LocalDate.parse(heldOn).isAfter(OfficeTime.day(clock.instant()))) {
      problems.add(new Problem("heldOn", Text.of("pilot.meeting.ahead")));
    }
    for (String department : DEPARTMENTS) {
      if (data.text(department).isBlank()) {
        problems.add(new Problem(department, Text.of("pilot.meeting.absent")));
      }
    }
    return problems;
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    return new Effect(
        Map.of(PilotSelectionModel.JOINT_MEETING, Meeting.HELD.name()),
        Text.of("pilot.meeting.recorded"));
  }
}
