package org.qingshen.integrity.internal;

import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The party states and defends (陈述申辩); it reads what is alleged, not who alleged it. */
@Component
class StateDefence implements SubmissionHandler {

  private final InquiryWork work;
  private final Allegations allegations;

  StateDefence(InquiryWork work, Allegations allegations) {
    this.work = work;
    this.allegations = allegations;
  }

  @Override
  public String step() {
    return FalsificationInquiryModel.step(FalsificationInquiryModel.STATE_DEFENCE);
  }

  @Override
  public FormContext context(WorkItem item) {
    return new FormContext(
        allegations.toParty(work.about(item)),
        Map.of(),
        Map.of(),
        FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public FormData sealed(Act act) {
    return work.sealed(act);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    work.done(work.about(act.item()), act, entry);
    return new Effect(Map.of(), Text.of("integrity.defence.stated"));
  }
}
