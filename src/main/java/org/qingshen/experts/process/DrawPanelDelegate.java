package org.qingshen.experts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.experts.internal.PanelDraw;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** Both numbers are known, or an appointment was confirmed: the seats follow. */
@Component("drawPanelDelegate")
class DrawPanelDelegate implements JavaDelegate {

  private final PanelDraw draw;

  DrawPanelDelegate(PanelDraw draw) {
    this.draw = draw;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int seats = draw.seats(new CaseId(execution.getProcessBusinessKey()));
    execution.setVariable(ExpertPanelModel.SEAT_COUNT, seats);
  }
}
