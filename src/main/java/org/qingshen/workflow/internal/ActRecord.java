package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.directory.Principal;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is found wrong with an act, and what remains of it: the seal, or the attempt in the trail.
 */
@Component
class ActRecord {

  private final Ledger ledger;
  private final Answers answers;
  private final ApplicationEventPublisher events;

  ActRecord(Ledger ledger, Answers answers, ApplicationEventPublisher events) {
    this.ledger = ledger;
    this.answers = answers;
    this.events = events;
  }

  /** Rules over several answers are asked only where each answer is right by itself. */
  static List<Problem> problems(ValidationResult result, Supplier<List<Problem>> rules) {
    if (!result.valid()) {
      return result.problems();
    }
    return rules.get();
  }

  /**
   * @param data what is sealed of the act's answers
   */
  SealedEntry seal(Act act, FormData data, String kind, FormModel form, String withheldIn) {
    return ledger.seal(
        act.caseId(),
        new EntryDraft(
            kind,
            act.step(),
            form.reference(),
            data.values(),
            answers.files(form, data),
            signatory(act),
            withheldIn,
            act.at()));
  }

  /** Seals a passing within a department: what was written, not yet what the department says. */
  SealedEntry endorse(Act act, String form, Map<String, Object> data) {
    return ledger.seal(
        act.caseId(),
        new EntryDraft(
            ChainDesk.ENTRY_KIND,
            "endorse/" + act.step(),
            form,
            data,
            List.of(),
            signatory(act),
            null,
            act.at()));
  }

  private static Signatory signatory(Act act) {
    Post post = act.post();
    return new Signatory(
        act.actor().id(),
        act.actor().name(),
        post.name(),
        post.organisation(),
        post.organisationName(),
        post.actedFor().map(Principal::id).orElse(null));
  }

  Outcome done(Act act, String subject, SealedEntry entry, Text message) {
    trail("act.done", act.actor(), subject, act.step());
    return new Outcome.Done(entry, message);
  }

  Outcome refused(Actor actor, String subject, Text reason) {
    trail("act.refused", actor, subject, reason.key());
    return new Outcome.Refused(reason);
  }

  Outcome invalid(Actor actor, String subject, List<Problem> problems) {
    trail("act.invalid", actor, subject, String.valueOf(problems.size()));
    return new Outcome.Invalid(problems);
  }

  /** How many, never what: the trail holds no contents. */
  Outcome held(Actor actor, String subject, List<HeldFinding> findings) {
    trail("act.held", actor, subject, String.valueOf(findings.size()));
    return new Outcome.Held(findings);
  }

  private void trail(String what, Actor actor, String subject, String detail) {
    events.publishEvent(new TrailEvent(what, actor.id(), subject, detail));
  }
}
