package org.qingshen.workflow;

import java.util.List;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Acts on a case that have no task. */
public interface CaseDesk {

  /** What the person asking may do to this case now. */
  List<Possible> possible(CaseId caseId);

  Outcome act(CaseId caseId, String kind, FormData data);

  record Possible(String kind, Text label, FormModel form, FormContext context) {}
}
