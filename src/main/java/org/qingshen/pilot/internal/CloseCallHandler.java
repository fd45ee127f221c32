package org.qingshen.pilot.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.CallState;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/**
 * Closes a call after the province's cut-off, with a reason: it is amended no more; applications
 * that run go on under its settings. [D]
 */
@Component
class CloseCallHandler implements CaseActHandler {

  private final CallCases cases;
  private final CallStore calls;
  private final CallClosing closing;

  CloseCallHandler(CallCases cases, CallStore calls, CallClosing closing) {
    this.cases = cases;
    this.calls = calls;
    this.closing = closing;
  }

  @Override
  public String kind() {
    return "close-call";
  }

  @Override
  public Text label() {
    return Text.of("pilot.call.close");
  }

  @Override
  public String form() {
    return "pilot/call-closing.form";
  }

  @Override
  public String permission() {
    return Permissions.CALL_DRAFT;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return cases.state(caseId).filter(CallState::amendable).isPresent()
            && calls.ofCase(caseId).filter(closing::cutOffPassed).isPresent()
        ? cases.drafter(caseId, actor)
        : Optional.empty();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    PilotCall call = calls.ofCase(act.caseId()).orElseThrow();
    closing.close(call, act.caseId());
    return Text.of("pilot.call.closed", closing.running(call));
  }
}
