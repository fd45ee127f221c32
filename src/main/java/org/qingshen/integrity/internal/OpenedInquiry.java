package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.integrity.Pin;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.SuspicionRaised;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.integrity.process.InquiryProcess;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.Terms;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins inquiries, and lets one take effect on its case. The case's lock is held. */
@Component
class OpenedInquiry {

  private final SuspicionMapper mapper;
  private final CaseFiles cases;
  private final InquiryProcess process;
  private final Terms terms;
  private final ApplicationEventPublisher events;

  OpenedInquiry(
      SuspicionMapper mapper,
      CaseFiles cases,
      InquiryProcess process,
      Terms terms,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.cases = cases;
    this.process = process;
    this.terms = terms;
    this.events = events;
  }

  /** Writes a suspicion and asks the lead department. */
  void begin(SuspicionRow row, List<Pin> pins) {
    mapper.insert(row);
    for (int i = 0; i < pins.size(); i++) {
      mapper.insertPin(PinRow.of(row.id(), i + 1, pins.get(i)));
    }
    if (row.state() == Suspicion.State.OPEN) {
      holdBack(row.caseId());
    }
    mapper.began(row.id(), process.suspicionRaised(row.caseId(), row.id()));
  }

  /** One that was only reported takes effect. */
  void accepted(Suspicion suspicion) {
    if (mapper.open(suspicion.id()) == 1) {
      holdBack(suspicion.caseId());
    }
  }

  /** Decisions wait from now on; the terms of the inquiry's own work run. */
  private void holdBack(CaseId caseId) {
    if (!cases.of(caseId).underInquiry()) {
      terms.pause(caseId, RaiseSuspicion.INQUIRY, step -> !FalsificationInquiryModel.isStep(step));
    }
    cases.underInquiry(caseId, true);
    events.publishEvent(new SuspicionRaised(caseId));
  }
}
