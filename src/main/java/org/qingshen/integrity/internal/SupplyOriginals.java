package org.qingshen.integrity.internal;

import java.util.Map;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** The party hands over what the investigators asked for. */
@Component
class SupplyOriginals implements SubmissionHandler {

  private final InquiryWork work;
  private final Allegations allegations;

  SupplyOriginals(InquiryWork work, Allegations allegations) {
    this.work = work;
    this.allegations = allegations;
  }

  @Override
  public String step() {
    return FalsificationInquiryModel.step(FalsificationInquiryModel.SUPPLY_ORIGINALS);
  }

  @Override
  public FormContext context(WorkItem item) {
    Suspicion suspicion = work.about(item);
    Map<String, Object> facts = allegations.toParty(suspicion);
    allegations
        .entry(suspicion, FalsificationInquiryModel.INVESTIGATE)
        .ifPresent(asked -> facts.put("asked", asked.data().getOrDefault("asked", "")));
    return new FormContext(facts, Map.of(), Map.of(), FormContext.EMPTY.maxTotalBytes());
  }

  @Override
  public FormData sealed(Act act) {
    return work.sealed(act);
  }

  @Override
  public Effect apply(Act act, SealedEntry entry) {
    work.done(work.about(act.item()), act, entry);
    return new Effect(Map.of(), Text.of("integrity.originals.supplied"));
  }
}
