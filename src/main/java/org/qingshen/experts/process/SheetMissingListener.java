package org.qingshen.experts.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.qingshen.experts.internal.SeatCalls;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** A seat's term ended without a sheet: its expert no longer reads the file. */
@Component("sheetMissingListener")
class SheetMissingListener implements ExecutionListener {

  private final SeatCalls seats;

  SheetMissingListener(SeatCalls seats) {
    this.seats = seats;
  }

  @Override
  public void notify(DelegateExecution execution) {
    seats.missing(
        new CaseId(execution.getProcessBusinessKey()),
        (String) execution.getVariable(ExpertPanelModel.SEAT_POST));
  }
}
