package org.qingshen.credit.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.casefile.ProcessAudience;
import org.qingshen.credit.process.CreditReviewModel;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.CaseSubjects.Role;
import org.springframework.stereotype.Component;

/**
 * Records are shown to nobody outside the register and their subject (ADR 24): entries about an
 * expert, a consultant or an enterprise, and what others than the applicant ask for, are read by
 * the province's departments, its auditors and whoever signed them. Who sat on a panel is no
 * business of the applicant. Source: roles.md section 2.
 */
@Component
class CreditAudience implements EntryAudience, ProcessAudience {

  private static final List<PostKind> READERS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);

  private static final String REVIEW = CreditReviewModel.PROCESS + "/";
  private static final Set<String> REQUESTS =
      Set.of("act/" + CreditActs.APPEAL, "act/" + CreditActs.REPAIR, "act/" + CreditActs.PAPER);

  private final CreditMapper mapper;

  CreditAudience(CreditMapper mapper) {
    this.mapper = mapper;
  }

  /** A review that concerns another than the applicant is followed by officers alone. */
  @Override
  public boolean mayFollow(String process, CaseFile file, Actor reader) {
    return !process.equals(CreditReviewModel.PROCESS)
        || reads(file, reader) && !isApplicant(file, reader)
        || !concernsAnother(file);
  }

  private boolean concernsAnother(CaseFile file) {
    Set<String> others =
        mapper.ofCase(file.id()).stream()
            .filter(record -> record.subjectRole() != Role.APPLICANT)
            .map(CreditRow::id)
            .collect(Collectors.toSet());
    return !others.isEmpty()
        && mapper.reviewsOfCase(file.id()).stream()
            .anyMatch(review -> others.contains(review.recordId()));
  }

  private static boolean isApplicant(CaseFile file, Actor reader) {
    return reader.posts().stream().anyMatch(post -> post.organisation().equals(file.applicant()));
  }

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    String step = entry.step().replaceFirst("^endorse/", "");
    boolean register = step.startsWith(CreditSeals.STEP) || step.startsWith(REVIEW);
    boolean kept =
        register
            ? !Role.APPLICANT.name().equals(entry.data().get(CreditBook.ROLE))
            : REQUESTS.contains(step) && !entry.by().organisation().equals(file.applicant());
    return !kept || reader.actsAs(entry.by().person()) || reads(file, reader);
  }

  static boolean reads(CaseFile file, Actor reader) {
    return READERS.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}
