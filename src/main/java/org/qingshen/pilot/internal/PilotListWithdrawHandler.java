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
import org.qingshen.pilot.PilotListState;
import org.qingshen.pilot.process.ApprovedListProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** Withdraws a list that is drafted or waits to be confirmed; its projects stay proposed. */
@Component
class PilotListWithdrawHandler implements CaseActHandler {

  private final CaseFiles cases;
  private final PilotListMapper mapper;
  private final ApprovedListProcess process;

  PilotListWithdrawHandler(CaseFiles cases, PilotListMapper mapper, ApprovedListProcess process) {
    this.cases = cases;
    this.mapper = mapper;
    this.process = process;
  }

  @Override
  public String kind() {
    return "withdraw-list";
  }

  @Override
  public Text label() {
    return Text.of("pilotlists.list.withdraw");
  }

  @Override
  public String form() {
    return "pilot/list-withdrawal.form";
  }

  @Override
  public String permission() {
    return Permissions.LIST_PUBLISH;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    CaseFile file = cases.of(caseId);
    boolean draft =
        file.kind().equals(CaseKind.LIST) && PilotListState.valueOf(file.state()).draft();
    return draft
        ? actor.postFor(Queue.of(PostKind.PROV_ECO, file.applicant(), file.region()))
        : Optional.empty();
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    mapper.drop(act.caseId());
    process.draftWithdrawn(act.caseId());
    return Text.of("pilotlists.list.draftWithdrawn");
  }
}
