package org.qingshen.workflow.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** 催办: somebody above, or a colleague, asks the holders to get on with it, in writing. */
@Component
class UrgeHandler implements CaseActHandler {

  static final String KIND = "urge";

  private final Supervision supervision;
  private final TermMessages messages;

  UrgeHandler(Supervision supervision, TermMessages messages) {
    this.supervision = supervision;
    this.messages = messages;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("workflow.term.urge");
  }

  @Override
  public String form() {
    return "workflow/urge.form";
  }

  @Override
  public String permission() {
    return Permissions.TERM_SUPERVISE;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return supervision.of(caseId, actor).values().stream()
        .findFirst()
        .flatMap(row -> Supervision.post(row, actor));
  }

  @Override
  public FormContext context(CaseId caseId) {
    return supervision.choices(caseId);
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    WorkItemRow row = supervision.of(act.caseId(), act.actor()).get(act.data().text("item"));
    messages.urge(row, act.post().organisationName(), entry.seq());
    return Text.of("workflow.term.urged", row.item().stepText());
  }
}
