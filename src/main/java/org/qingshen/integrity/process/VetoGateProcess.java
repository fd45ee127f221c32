package org.qingshen.integrity.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qingshen.integrity.GateResult;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** What the module tells the engine about suspicions, in its own verbs. */
@Component
public class VetoGateProcess {

  private final RuntimeService runtime;

  VetoGateProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Asks the three provincial departments. */
  public void suspicionRaised(CaseId caseId, String suspicionId) {
    runtime
        .createProcessInstanceByKey(VetoGateModel.PROCESS)
        .businessKey(caseId.value())
        .setVariable(VetoGateModel.SUSPICION_ID, suspicionId)
        .setVariable(VetoGateModel.GATE_RESULT, GateResult.PENDING.name())
        .execute();
  }

  /** Which suspicion the work of that round is about; empty once the round has ended. */
  public Optional<String> suspicionOf(String round) {
    return runtime
        .createVariableInstanceQuery()
        .processInstanceIdIn(round)
        .variableName(VetoGateModel.SUSPICION_ID)
        .list()
        .stream()
        .map(variable -> variable.getValue().toString())
        .findFirst();
  }

  /** Lets the case look again; nothing happens where its review has not come to the gate yet. */
  public void suspicionResolved(CaseId caseId) {
    correlate(VetoGateModel.MESSAGE_SUSPICION_RESOLVED, caseId);
  }

  /** Ends the case; nothing happens where it has ended already. */
  public void vetoConfirmed(CaseId caseId) {
    correlate(VetoGateModel.MESSAGE_VETO_CONFIRMED, caseId);
  }

  /**
   * Stops asking about the other suspicions of a case that ends by veto.
   *
   * @return the rounds that were stopped
   */
  public List<String> suspicionsSuperseded(CaseId caseId, String round) {
    List<String> stopped = new ArrayList<>();
    for (ProcessInstance instance : running(caseId)) {
      if (!instance.getId().equals(round)) {
        runtime.deleteProcessInstance(instance.getId(), "superseded", false, true);
        stopped.add(instance.getId());
      }
    }
    return stopped;
  }

  private List<ProcessInstance> running(CaseId caseId) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(VetoGateModel.PROCESS)
        .processInstanceBusinessKey(caseId.value())
        .list();
  }

  private void correlate(String message, CaseId caseId) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseId.value())
        .correlateAll();
  }
}
