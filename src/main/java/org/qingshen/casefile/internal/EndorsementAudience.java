package org.qingshen.casefile.internal;

import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.springframework.stereotype.Component;

/**
 * What a department passes on within itself (拟办–审核–签发) and why an official abstained is read by
 * that department, and by auditors once the case was submitted; what the department says outside is
 * its last act [D].
 */
@Component
class EndorsementAudience implements EntryAudience {

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    return !internal(entry)
        || reader.holds(PostKind.AUDITOR)
        || reader.posts().stream()
            .anyMatch(post -> post.organisation().equals(entry.by().organisation()));
  }

  private static boolean internal(SealedEntry entry) {
    return entry.kind().equals("endorsement") || entry.step().equals("act/abstain");
  }
}
