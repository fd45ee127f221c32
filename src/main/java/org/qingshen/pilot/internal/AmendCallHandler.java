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

/**
 * Opens an amendment of a published call: what is in force stays until both other departments have
 * confirmed the new content. Source: roles.md section 4, rule 6 [D].
 */
@Component
class AmendCallHandler implements CaseActHandler {

  static final String KIND = "amend-call";

  private final CallCases cases;
  private final CallStore calls;
  private final CallPublicationProcess process;

  AmendCallHandler(CallCases cases, CallStore calls, CallPublicationProcess process) {
    this.cases = cases;
    this.calls = calls;
    this.process = process;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("pilot.call.amend");
  }

  @Override
  public String form() {
    return "pilot/call-amendment.form";
  }

  @Override
  public String permission() {
    return Permissions.CALL_DRAFT;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return cases.state(caseId).filter(CallState::amendable).isPresent()
        ? cases.drafter(caseId, actor)
        : Optional.empty();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    int number = calls.ofCase(act.caseId()).orElseThrow().amendmentNo() + 1;
    process.amendmentOpened(act.caseId(), number);
    return Text.of("pilot.call.amendmentOpened", number);
  }
}
