package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.process.CreditReviewModel;
import org.springframework.stereotype.Component;

/**
 * Who sat on a panel is no business of the applicant, nor whose record followed from it: entries
 * about an expert, and what others than the applicant ask for, are read by the province's
 * departments, its auditors and whoever signed them. Source: roles.md section 2.
 */
@Component
class CreditAudience implements EntryAudience {

  private static final List<PostKind> READERS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);

  private static final String REVIEW = CreditReviewModel.PROCESS + "/";
  private static final Set<String> REQUESTS =
      Set.of("act/" + CreditActs.APPEAL, "act/" + CreditActs.REPAIR);

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    String step = entry.step().replaceFirst("^endorse/", "");
    boolean register = step.startsWith(CreditSeals.STEP) || step.startsWith(REVIEW);
    boolean kept =
        register
            ? Role.EXPERT.name().equals(entry.data().get(CreditBook.ROLE))
            : REQUESTS.contains(step) && !entry.by().organisation().equals(file.applicant());
    return !kept || reader.actsAs(entry.by().person()) || reads(file, reader);
  }

  static boolean reads(CaseFile file, Actor reader) {
    return READERS.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}
