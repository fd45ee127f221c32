package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.process.CallPublicationProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** Withdraws what is drafted or waits to be confirmed; what is published stays in force. */
@Component
class WithdrawCallHandler implements CaseActHandler {

  private final CallCases cases;
  private final CallPublicationProcess process;

  WithdrawCallHandler(CallCases cases, CallPublicationProcess process) {
    this.cases = cases;
    this.process = process;
  }

  @Override
  public String kind() {
    return "withdraw-call";
  }

  @Override
  public Text label() {
    return Text.of("pilot.call.withdraw");
  }

  @Override
  public String form() {
    return "pilot/call-withdrawal.form";
  }

  @Override
  public String permission() {
    return Permissions.CALL_DRAFT;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return cases.state(caseId).filter(CallState::open).isPresent()
        ? cases.drafter(caseId, actor)
        : Optional.empty();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    process.draftWithdrawn(act.caseId());
    return Text.of("pilot.call.draftWithdrawn");
  }
}
