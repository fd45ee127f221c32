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
 * Whoever is not of the province's departments or its auditors, the party first, reads what it was
 * told and what the party said, and after the end what was found and determined; never who raised a
 * suspicion, who took it back, and how it was triaged [D]. Everybody reads the own entries.
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

  private static final String ENDORSED = "endorse/";

  private final Suspicions suspicions;
  private final PartyCopy copy;

  SuspicionAudience(Suspicions suspicions, PartyCopy copy) {
    this.suspicions = suspicions;
    this.copy = copy;
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    String step =
        entry.step().startsWith(ENDORSED)
            ? entry.step().substring(ENDORSED.length())
            : entry.step();
    if (NEVER.contains(step)) {
      return own(entry, reader) || InquiryAudience.officer(file, reader);
    }
    if (!FalsificationInquiryModel.isStep(step) || OWN.contains(step)) {
      return true;
    }
    return own(entry, reader)
        || InquiryAudience.officer(file, reader)
        || (!suspicions.open(file.id()) && !copy.keeps(entry, file));
  }

  private static boolean own(SealedEntry entry, Actor reader) {
    return reader.actsAs(entry.by().person())
        || (entry.by().actingFor() != null && reader.actsAs(entry.by().actingFor()));
  }
}
