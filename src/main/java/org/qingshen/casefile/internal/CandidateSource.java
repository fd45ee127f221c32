package org.qingshen.casefile.internal;

import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;

/** Where a search finds cases to look at, newest first, a bounded number at a time. */
interface CandidateSource {

  Batch after(CaseId before);

  /**
   * @param cases readable cases that may hold the words
   * @param last the oldest one looked at; null where there were none
   * @param more whether there may be older ones
   */
  record Batch(List<CaseFile> cases, CaseId last, boolean more) {}
}
