package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.process.ApprovedListModel.Notice;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Whether a list goes on public notice: as its call says. The notice of 2023 does not know one;
 * pilot.md section 5 [S004].
 */
@Component
class PilotListNotice {

  Optional<Integer> days(PilotCall call) {
    return Optional.ofNullable(call.arrangements().noticeDays());
  }

  Notice needed(PilotCall call) {
    return days(call).isPresent() ? Notice.REQUIRED : Notice.NONE;
  }

  /** In words, with what the number follows from. */
  Text words(PilotCall call) {
    String basis = call.arrangements().bases().notice();
    return days(call)
        .map(
            days ->
                basis.isEmpty()
                    ? Text.of("pilotlists.list.notice.unfounded", days)
                    : Text.of("pilotlists.list.notice.days", days, basis))
        .orElseGet(() -> Text.of("pilotlists.list.notice.none"));
  }
}
