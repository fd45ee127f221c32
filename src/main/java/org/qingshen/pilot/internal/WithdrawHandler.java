package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.process.PilotReviewProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/**
 * The applicant withdraws, at any time before a decision, with a written reason; not while a
 * suspected falsification waits to be resolved. Source: pilot.md section 5 [D].
 */
@Component
class WithdrawHandler implements CaseActHandler {

  private final CaseFiles cases;
  private final PilotReviewProcess process;

  WithdrawHandler(CaseFiles cases, PilotReviewProcess process) {
    this.cases = cases;
    this.process = process;
  }

  @Override
  public String kind() {
    return "withdraw";
  }

  @Override
  public Text label() {
    return Text.of("pilot.withdraw");
  }

  @Override
  public String form() {
    return "pilot/withdrawal.form";
  }

  @Override
  public String permission() {
    return Permissions.PILOT_APPLY;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    boolean open =
        file.kind().equals(CaseKind.PILOT)
            && !file.underInquiry()
            && PilotState.valueOf(file.state()).undecided();
    return open ? own(file, actor) : Optional.empty();
  }

  /** Only the applicant's own people are told how far the decision is. */
  @Override
  public Text impossible(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    boolean decided =
        file.kind().equals(CaseKind.PILOT)
            && PilotState.valueOf(file.state()) == PilotState.PROPOSED
            && own(file, actor).isPresent();
    return decided
        ? Text.of("pilot.withdraw.decided")
        : CaseActHandler.super.impossible(caseId, actor);
  }

  private static Optional<Post> own(CaseFile file, Actor actor) {
    return actor.postFor(Queue.of(PostKind.PILOT_BODY, file.applicant(), file.region()));
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    process.applicationWithdrawn(act.caseId());
    return Text.of("pilot.withdrawn");
  }
}
