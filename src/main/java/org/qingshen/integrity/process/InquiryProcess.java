package org.qingshen.integrity.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the module tells the engine about suspicions, in its own verbs. */
@Component
public class InquiryProcess {

  private final RuntimeService runtime;

  InquiryProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /**
   * Asks the lead department.
   *
   * @return the inquiry's name in the engine, under which also determinations are withheld
   */
  public String suspicionRaised(CaseId caseId, String suspicionId) {
    return runtime
        .createProcessInstanceByKey(FalsificationInquiryModel.PROCESS)
        .businessKey(caseId.value())
        .setVariable(FalsificationInquiryModel.SUSPICION_ID, suspicionId)
        .setVariable(FalsificationInquiryModel.OUTCOME, InquiryOutcome.PENDING.name())
        .execute()
        .getId();
  }

  /** Takes a suspicion back that waits for triage. */
  public void suspicionWithdrawn(String suspicionId) {
    runtime
        .createMessageCorrelation(FalsificationInquiryModel.MESSAGE_SUSPICION_WITHDRAWN)
        .processInstanceVariableEquals(FalsificationInquiryModel.SUSPICION_ID, suspicionId)
        .correlate();
  }

  /** Lets the case look again; nothing happens where its review has not come to the gate yet. */
  public void suspicionResolved(CaseId caseId) {
    correlate(FalsificationInquiryModel.MESSAGE_SUSPICION_RESOLVED, caseId);
  }

  /** Ends the case; nothing happens where it has ended already. */
  public void vetoConfirmed(CaseId caseId) {
    correlate(FalsificationInquiryModel.MESSAGE_VETO_CONFIRMED, caseId);
  }

  /**
   * Stops the inquiries into other suspicions of a case that ends by veto; one that only owes a
   * letter goes on.
   *
   * @param suspicions that were under inquiry until now
   * @return the inquiries that were stopped
   */
  public List<String> suspicionsSuperseded(Collection<String> suspicions) {
    List<String> stopped = new ArrayList<>();
    for (String suspicion : suspicions) {
      runtime
          .createProcessInstanceQuery()
          .processDefinitionKey(FalsificationInquiryModel.PROCESS)
          .variableValueEquals(FalsificationInquiryModel.SUSPICION_ID, suspicion)
          .list()
          .forEach(
              instance -> {
                runtime.deleteProcessInstance(instance.getId(), "superseded", false, true);
                stopped.add(instance.getId());
              });
    }
    return stopped;
  }

  private void correlate(String message, CaseId caseId) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseId.value())
        .correlateAll();
  }
}
