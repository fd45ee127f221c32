package org.qingshen.workflow;

import java.util.List;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.Problem;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** An act on a case that has no task: withdraw, raise a suspicion. One bean for each kind. */
public interface CaseActHandler {

  /** A short kebab-case name, such as {@code raise-suspicion}. */
  String kind();

  /** Its label on the button. */
  Text label();

  /** Path of its form below {@code forms/}. */
  String form();

  /** Of {@code Permissions}. */
  String permission();

  /** The post in which that person may do this to this case now; empty if not. */
  Optional<Post> possible(CaseId caseId, Actor actor);

  /** What a person is told for whom it is not possible; a better sentence where one may be said. */
  default Text impossible(CaseId caseId, Actor actor) {
    return Text.of("workflow.refused.actNotPossible");
  }

  default FormContext context(CaseId caseId) {
    return FormContext.EMPTY;
  }

  default List<Problem> check(Act act) {
    return List.of();
  }

  /** What is sealed of the validated answers, and with them, where it is not just them. */
  default FormData sealed(Act act) {
    return act.data();
  }

  /** Writes typed rows and moves processes through their {@code XxxProcess}. */
  Text apply(Act act, SealedEntry entry);
}
