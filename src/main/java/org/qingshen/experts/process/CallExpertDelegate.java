package org.qingshen.experts.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qingshen.experts.internal.SeatCall;
import org.qingshen.experts.internal.SeatCalls;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * The next expert for a seat. Everything it says is local to the seat: what later acts set is then
 * found there, and parallel seats do not overwrite each other.
 */
@Component("callExpertDelegate")
class CallExpertDelegate implements JavaDelegate {

  private static final String LOOP = "loopCounter";
  private static final String UNDECIDED = "UNDECIDED";

  private final SeatCalls seats;

  CallExpertDelegate(SeatCalls seats) {
    this.seats = seats;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = new CaseId(execution.getProcessBusinessKey());
    int seatNo = (Integer) execution.getVariable(LOOP) + 1;
    Optional<SeatCall> call = seats.next(caseId, seatNo);
    execution.setVariableLocal(
        ExpertPanelModel.SEAT_STATE,
        call.isPresent() ? ExpertPanelModel.CALLED : ExpertPanelModel.EMPTY);
    execution.setVariableLocal(ExpertPanelModel.SEAT_DECISION, UNDECIDED);
    call.ifPresent(called -> set(execution, called));
  }

  private static void set(DelegateExecution execution, SeatCall call) {
    execution.setVariableLocal(ExpertPanelModel.SEAT_POST, call.postId());
    execution.setVariableLocal(ExpertPanelModel.SHEET_ROUND, call.round());
    date(execution, ExpertPanelModel.DECLARATION_DUE, call.declarationDue());
    date(execution, ExpertPanelModel.DECLARATION_LAPSE, call.declarationLapse());
    date(execution, ExpertPanelModel.SHEET_DUE, call.sheetDue());
    date(execution, ExpertPanelModel.SHEET_LAPSE, call.sheetLapse());
  }

  private static void date(DelegateExecution execution, String variable, Instant at) {
    execution.setVariableLocal(variable, Date.from(at));
  }
}
