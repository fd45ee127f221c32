package org.qingshen.workflow;

import java.util.Optional;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** What the system itself is doing for a case, such as making a letter; nobody has it on a desk. */
public interface SystemSteps {

  /** The first that waits or runs, for a case the caller has asked for. */
  Optional<Step> underWay(CaseId caseId);

  /**
   * @param step process key and element id
   * @param stopped whether it failed for good, until an administrator lets it be tried again
   */
  record Step(String step, boolean stopped) {

    /** What is being done and what comes then; not every step has such words. */
    public Text doing() {
      return Text.of("workflow.underway." + step.replace('/', '.'));
    }
  }
}
