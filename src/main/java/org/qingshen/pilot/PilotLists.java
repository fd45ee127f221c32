package org.qingshen.pilot;

import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Lists of approved pilots (名单 1) being made by the departments of the person asking. */
public interface PilotLists {

  /** Calls of the province from whose proposed projects a list can be drafted now. */
  List<Source> sources();

  /** Opens a case for a list of that call; its first step waits for the ecology department. */
  Started start(String callId);

  /** Cases of lists of the province, newest first, drafts too. */
  List<CaseFile> cases();

  /**
   * @param proposed how many projects of it wait for a list
   */
  record Source(String callId, String title, int proposed) {}

  /** What became of a start. */
  sealed interface Started {
    record Opened(CaseId caseId) implements Started {}

    record Refused(Text reason) implements Started {}
  }
}
