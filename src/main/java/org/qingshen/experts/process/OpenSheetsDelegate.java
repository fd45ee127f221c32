package org.qingshen.experts.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.experts.internal.PanelLead;
import org.qingshen.experts.internal.PanelOpening;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** All seats are done: opens the sheets together, where they are enough for an opinion. */
@Component("openSheetsDelegate")
class OpenSheetsDelegate implements JavaDelegate {

  private final PanelOpening opening;

  OpenSheetsDelegate(PanelOpening opening) {
    this.opening = opening;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Optional<PanelLead> leader = opening.open(new CaseId(execution.getProcessBusinessKey()));
    execution.setVariable(
        ExpertPanelModel.PANEL_QUORUM,
        leader.isPresent() ? ExpertPanelModel.MET : ExpertPanelModel.LOST);
    leader.ifPresent(lead -> ReplaceLeaderDelegate.set(execution, lead));
  }
}
