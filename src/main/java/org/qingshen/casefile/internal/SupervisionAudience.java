package org.qingshen.casefile.internal;

import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.springframework.stereotype.Component;

/**
 * How offices urge one another, and why one gave another more time, is their own business: read by
 * the departments and by auditors. What is said to the applicant about the applicant's own work,
 * the applicant reads [D].
 */
@Component
class SupervisionAudience implements EntryAudience {

  private static final Set<String> STEPS = Set.of("act/urge", "act/extend-term");

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    return !STEPS.contains(entry.step())
        || isOfApplicant(entry, file)
        || reader.posts().stream().anyMatch(post -> official(post.kind()));
  }

  /** The work is named by step and office; the applicant's by the applicant. */
  private static boolean isOfApplicant(SealedEntry entry, CaseFile file) {
    String work = String.valueOf(entry.data().get("item"));
    return work.contains(" · " + file.applicantName());
  }

  private static boolean official(PostKind kind) {
    return kind == PostKind.AUDITOR || kind.department().isPresent();
  }
}
