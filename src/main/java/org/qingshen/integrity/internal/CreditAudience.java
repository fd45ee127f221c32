package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.springframework.stereotype.Component;

/**
 * Who sat on a panel is no business of the applicant, nor whose record followed from it: entries
 * about an expert are read by the province's departments and its auditors. Source: roles.md section
 * 2.
 */
@Component
class CreditAudience implements EntryAudience {

  private static final List<PostKind> READERS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    boolean ofExpert =
        entry.step().startsWith(CreditBook.STEP)
            && Role.EXPERT.name().equals(entry.data().get(CreditBook.ROLE));
    return !ofExpert || reads(file, reader);
  }

  static boolean reads(CaseFile file, Actor reader) {
    return READERS.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}
