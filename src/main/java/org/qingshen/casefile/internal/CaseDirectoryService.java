package org.qingshen.casefile.internal;

import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.CaseId;
import org.qingshen.workflow.CaseDirectory;
import org.springframework.stereotype.Service;

/** Apart from {@link CaseFilesService}, which needs the desk that needs this. */
@Service
class CaseDirectoryService implements CaseDirectory {

  private final HeldCases cases;

  CaseDirectoryService(HeldCases cases) {
    this.cases = cases;
  }

  @Override
  public CaseFacts facts(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    return new CaseFacts(
        file.id(),
        file.kind(),
        file.number(),
        file.title(),
        file.applicant(),
        file.applicantName(),
        file.region());
  }
}
