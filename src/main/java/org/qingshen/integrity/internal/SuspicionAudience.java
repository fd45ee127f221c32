package org.qingshen.integrity.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.Suspicions;
import org.qingshen.integrity.process.VetoGateModel;
import org.springframework.stereotype.Component;

/**
 * While a suspicion is being looked into, the applicant's own people see that it is, not what it
 * says and who raised it [D]; afterwards they may read all of it.
 */
@Component
class SuspicionAudience implements EntryAudience {

  private final Suspicions suspicions;

  SuspicionAudience(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    return !speaksOfSuspicion(entry) || !belongsTo(file, reader) || !suspicions.open(file.id());
  }

  private static boolean speaksOfSuspicion(SealedEntry entry) {
    return entry.step().equals("act/" + RaiseSuspicion.KIND)
        || entry.step().startsWith(VetoGateModel.PROCESS + "/");
  }

  private static boolean belongsTo(CaseFile file, Actor reader) {
    return reader.posts().stream().anyMatch(post -> post.organisation().equals(file.applicant()));
  }
}
