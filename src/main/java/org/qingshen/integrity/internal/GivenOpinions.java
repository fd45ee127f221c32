package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.Suspicion;
import org.qingshen.integrity.internal.InquiryRule.Said;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/**
 * What the departments have determined so far, withheld or not: for the rule that decides, and
 * shown to nobody. Items stand in the chain alone.
 */
@Component
class GivenOpinions {

  static final String ITEMS = "items";

  private final SuspicionMapper mapper;
  private final SealedRows seals;

  GivenOpinions(SuspicionMapper mapper, SealedRows seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  List<Said> of(CaseId caseId, String suspicionId) {
    return mapper.opinions(suspicionId).stream().map(row -> said(caseId, row)).toList();
  }

  /** How a suspicion ended, with the ground where what was found does not suffice. */
  String conclusion(Suspicion suspicion) {
    return suspicion.state() == Suspicion.State.INSUFFICIENT
        ? suspicion.state() + "." + InquiryRule.ground(of(suspicion.caseId(), suspicion.id()))
        : suspicion.state().name();
  }

  private Said said(CaseId caseId, OpinionRow row) {
    return row.confirmed()
        ? said(row, seals.find(caseId, row.seq()))
        : new Said(row.department(), row.outcome(), List.of());
  }

  /** What can be read no more names nothing: no veto rests on it. */
  static Said said(OpinionRow row, SealedEntry entry) {
    List<String> items = entry == null ? List.of() : new FormData(entry.data()).choices(ITEMS);
    return new Said(row.department(), row.outcome(), items);
  }
}
