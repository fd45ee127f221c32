package org.qingshen.integrity.internal;

import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Suspicions;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.springframework.stereotype.Component;

/**
 * The party concerned reads what it is told and what it says itself, and after the end what was
 * found and determined; never who raised a suspicion, who took it back, and how it was triaged [D].
 */
@Component
class SuspicionAudience implements EntryAudience {

  private static final Set<String> NEVER =
      Set.of(
          "act/" + RaiseSuspicion.KIND,
          "act/" + WithdrawSuspicion.KIND,
          FalsificationInquiryModel.step(FalsificationInquiryModel.SUSPICION_RAISED),
          FalsificationInquiryModel.step(FalsificationInquiryModel.TRIAGE_SUSPICION));

  private static final Set<String> OWN =
      Set.of(
          FalsificationInquiryModel.step(FalsificationInquiryModel.STATE_DEFENCE),
          FalsificationInquiryModel.step(FalsificationInquiryModel.SUPPLY_ORIGINALS));

  private final Suspicions suspicions;

  SuspicionAudience(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    String step = entry.step();
    if (!belongsTo(file, reader) || OWN.contains(step)) {
      return true;
    }
    return !NEVER.contains(step)
        && (!FalsificationInquiryModel.isStep(step) || !suspicions.open(file.id()));
  }

  private static boolean belongsTo(CaseFile file, Actor reader) {
    return reader.posts().stream().anyMatch(post -> post.organisation().equals(file.applicant()));
  }
}
