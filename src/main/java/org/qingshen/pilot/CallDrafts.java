package org.qingshen.pilot;

import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.forms.Label;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Calls being made by the provincial departments of the person asking. */
public interface CallDrafts {

  /** From what a new draft may start: settings of a notice, earlier calls of the province. */
  List<Source> sources();

  /** Opens a case for a new call of the province; its first step waits for the department. */
  Started start(String source);

  /**
   * The case in which a published call is amended; opened where the call was made without one.
   *
   * @return empty where there is no such call or it is another province's
   */
  Optional<CaseId> caseOf(String callId);

  /** Cases of calls of the province, newest first, drafts too. */
  List<CaseFile> cases();

  /**
   * @param key names it; see {@link #start}
   */
  record Source(String key, Label name) {}

  /** What became of a start. */
  sealed interface Started {
    record Opened(CaseId caseId) implements Started {}

    record Refused(Text reason) implements Started {}
  }
}
