package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.Problem;
import org.qingshen.integrity.internal.CreditReviewRow.Kind;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.CaseActHandler;
import org.springframework.stereotype.Component;

/** 信用修复: the subject of a credit record asks that it be repaired. */
@Component
class CreditRepairHandler implements CaseActHandler {

  static final String KIND = "credit-repair";

  private final CreditRequests requests;

  CreditRepairHandler(CreditRequests requests) {
    this.requests = requests;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Text label() {
    return Text.of("integrityveto.act.REPAIR");
  }

  @Override
  public String form() {
    return "integrity/credit-repair.form";
  }

  @Override
  public String permission() {
    return Permissions.CREDIT_APPEAL;
  }

  @Override
  public Optional<Post> possible(CaseId caseId, Actor actor) {
    return requests.possible(caseId, actor);
  }

  @Override
  public FormContext context(CaseId caseId) {
    return requests.context(caseId);
  }

  @Override
  public List<Problem> check(Act act) {
    return requests.check(act, Kind.REPAIR);
  }

  @Override
  public Text apply(Act act, SealedEntry entry) {
    return requests.requested(act, entry, Kind.REPAIR);
  }
}
