package org.qingshen.integrity.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Somebody who took no part before records the facts, or asks for originals. */
@Component
class Investigate implements SubmissionHandler {

  private static final String RESULT = "result";

  private final InquiryWork work;
  private final InquiryFile file;
  private final InquiryDue due;

  Investigate(InquiryWork work, InquiryFile file, InquiryDue due) {
    this.work = work;
    this.file = file;
    this.due = due;
  }

  @Override
  public String step() {
    return FalsificationInquiryModel.step(FalsificationInquiryModel.INVESTIGATE);
  }

  @Override
  public Optional<Text> hindrance(WorkItem item, Set<PersonId> hands) {
    return work.hindrance(item, hands);
  }

  @Override
  public FormContext context(WorkItem item) {
    Suspicion suspicion = work.about(item);
    return new FormContext(
        file.facts(suspicion),
        Map.of(),
        Map.of("findings", file.places(suspicion)),
        FormContext.EMPTY.maxTotalBytes());
  }

  /** The party may read the record once the inquiry has ended; not how the suspicion arose. */
  @Override
  public FormData sealed(Act act) {
    return work.sealed(act).with(Allegations.RAISED_REASONS, null);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    work.done(work.about(act.item()), act, entry);
    String result = act.data().text(RESULT);
    Map<String, Object> routing = new HashMap<>();
    routing.put(FalsificationInquiryModel.INVESTIGATION, result);
    if (FalsificationInquiryModel.ORIGINALS.equals(result)) {
      routing.putAll(due.originals());
    }
    return new Effect(routing, Text.of("integrity.investigation." + result));
  }
}
