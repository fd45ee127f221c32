package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Act;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** What the steps of an inquiry have in common: which suspicion, who may not, what was done. */
@Component
class InquiryWork {

  private final StoredSuspicions suspicions;
  private final SuspicionMapper mapper;
  private final WorkItems work;
  private final InquiryBars bars;

  InquiryWork(
      StoredSuspicions suspicions, SuspicionMapper mapper, WorkItems work, InquiryBars bars) {
    this.suspicions = suspicions;
    this.mapper = mapper;
    this.work = work;
    this.bars = bars;
  }

  /** The suspicion a piece of work is about, also after the inquiry has ended. */
  Suspicion about(WorkItem item) {
    return work.instance(item.id())
        .flatMap(suspicions::ofInstance)
        .orElseThrow(() -> new IllegalStateException("Work " + item.id() + " has no suspicion"));
  }

  Optional<Text> hindrance(WorkItem item, Set<PersonId> hands) {
    String element = item.step().substring(item.step().indexOf('/') + 1);
    return bars.against(about(item), element, hands);
  }

  /** The answers, and which suspicion they are about: a case may have several. */
  FormData sealed(Act act) {
    return InquirySeals.about(act.data(), about(act.item()));
  }

  /** Remembers that this entry belongs to the inquiry. */
  void done(Suspicion suspicion, Act act, SealedEntry entry) {
    String element = act.step().substring(act.step().indexOf('/') + 1);
    mapper.insertStep(
        new InquiryStepRow(
            suspicion.id(), entry.seq(), element, act.actor().id(), act.principal(), act.at()));
  }

  List<InquiryStepRow> steps(Suspicion suspicion) {
    return mapper.steps(suspicion.id());
  }
}
