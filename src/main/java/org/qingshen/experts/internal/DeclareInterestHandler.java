package org.qingshen.experts.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.process.ExpertPanelModel;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** An expert declares interests before anything of the file opens. Source: roles.md section 3. */
@Component
class DeclareInterestHandler implements SubmissionHandler {

  private static final String DECISION = "decision";
  private static final String ACCEPT = "ACCEPT";
  private static final String RECUSE = "RECUSE";

  private final SeatHolder holder;
  private final PanelSeatMapper seats;
  private final PanelTerms terms;
  private final CaseFiles cases;

  DeclareInterestHandler(
      SeatHolder holder, PanelSeatMapper seats, PanelTerms terms, CaseFiles cases) {
    this.holder = holder;
    this.seats = seats;
    this.terms = terms;
    this.cases = cases;
  }

  @Override
  public String step() {
    return ExpertPanelModel.step(ExpertPanelModel.DECLARE_INTEREST);
  }

  @Override
  public FormContext context(WorkItem item) {
    CaseFile file = cases.of(item.caseId());
    return new FormContext(
        Map.of("projectTitle", file.title(), "applicant", file.applicantName()),
        Map.of(),
        Map.of(),
        FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public Text objection(Act act) {
    return holder.objection(act, SeatState.CALLED);
  }

  @Override
  public List<Problem> check(Act act) {
    return act.data().text(DECISION).equals(ACCEPT) ? holder.avoidance(act, DECISION) : List.of();
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    SeatRow seat = holder.seat(act.item());
    String decision = act.data().text(DECISION);
    if (decision.equals(ACCEPT)) {
      seats.accept(seat.id(), act.at());
      return accepted(act);
    }
    SeatState state = decision.equals(RECUSE) ? SeatState.RECUSED : SeatState.DECLINED;
    seats.end(seat.id(), state, act.data().text("reason"), act.at());
    return new Effect(
        Map.of(ExpertPanelModel.SEAT_DECISION, ExpertPanelModel.DECLINED),
        Text.of("experts.declared." + state));
  }

  private Effect accepted(Act act) {
    Instant due = terms.sheetDue(act.caseId(), act.at());
    return new Effect(
        ExpertPanelModel.accepted(due, PanelTerms.lapse(due)),
        Text.of("experts.declared.ACCEPTED"));
  }
}
