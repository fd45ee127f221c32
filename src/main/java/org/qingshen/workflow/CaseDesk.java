package org.qingshen.workflow;

import java.util.List;
import java.util.Map;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Acts on a case that have no task. */
public interface CaseDesk {

  /** What the person asking may do to this case now. */
  List<Possible> possible(CaseId caseId);

  /** Without a word on what may hold it. */
  default Outcome act(CaseId caseId, String kind, FormData data) {
    return act(caseId, kind, data, Map.of());
  }

  /**
   * @param explanations why what looks wrong is right, by the key of the {@link HeldFinding}
   */
  Outcome act(CaseId caseId, String kind, FormData data, Map<String, String> explanations);

  record Possible(String kind, Text label, FormModel form, FormContext context) {}
}
