package org.qingshen.pilot.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** The applicant takes note of what was amended; sealed with the changes as they were shown. */
@Component
class ConfirmAmendmentHandler implements CaseActHandler {

  private final Amendments amendments;
  private final ApplicationStore applications;
  private final CaseFiles cases;
  private final Texts texts;

  ConfirmAmendmentHandler(
      Amendments amendments, ApplicationStore applications, CaseFiles cases, Texts texts) {
    this.amendments = amendments;
    this.applications = applications;
    this.cases = cases;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "confirm-amendment";
  }

  @Override
  public Text label() {
    return Text.of("pilot.amendment.confirm");
  }

  @Override
  public String form() {
    return "pilot/amendment-confirmation.form";
  }

  @Override
  public String permission() {
    return Permissions.PILOT_APPLY;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    if (amendments.unconfirmed(caseId).isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = cases.of(caseId);
    return AmendmentNotice.open(file)
        ? actor.postFor(AmendmentNotice.applicantsOf(file))
        : Optional.empty();
  }

  @Override
  public FormContext context(CaseId caseId) {
    List<Map<String, Object>> changes =
        amendments.toConfirm(caseId, applications.of(caseId).callId()).stream()
            .flatMap(it -> it.changes().stream().map(change -> row(it, change)))
            .toList();
    return new FormContext(
        Map.of(), Map.of(), Map.of("changes", changes), FormContext.EMPTY.maxTotalBytes());
  }

  private Map<String, Object> row(CallAmendment amendment, CallAmendment.Change change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("amendment", texts.say(Text.of("pilot.amendment.title", amendment.number())));
    row.putAll(CallChanges.row(change));
    return row;
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    amendments.confirm(act, entry);
    return Text.of("pilot.amendment.confirmed");
  }
}
