package org.qingshen.experts.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.experts.internal.PanelLead;
import org.qingshen.experts.internal.PanelLeader;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** The leader is silent, has left or may not go on: the next merges the opinion. */
@Component("replaceLeaderDelegate")
class ReplaceLeaderDelegate implements JavaDelegate {

  private final PanelLeader leaders;

  ReplaceLeaderDelegate(PanelLeader leaders) {
    this.leaders = leaders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean recused =
        ExpertPanelModel.RECUSED.equals(execution.getVariable(ExpertPanelModel.LEADER_DECISION));
    set(execution, leaders.replace(new CaseId(execution.getProcessBusinessKey()), recused));
  }

  static void set(DelegateExecution execution, PanelLead lead) {
    execution.setVariable(ExpertPanelModel.PANEL_LEADER_POST, lead.post());
    execution.setVariable(ExpertPanelModel.LEADER_DUE, Date.from(lead.due()));
    execution.setVariable(ExpertPanelModel.LEADER_LAPSE, Date.from(lead.lapse()));
    execution.setVariable(ExpertPanelModel.LEADER_DECISION, ExpertPanelModel.PENDING);
  }
}
