package org.qingshen.pilot.internal;

import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.letters.PackageNaming;
import org.qingshen.pilot.process.PilotReviewModel;
import org.qingshen.shared.CaseId;
import org.springframework.stereotype.Component;

/** By the call's naming rule: pilot.md section 10 [S004]; for the package [D]. */
@Component
class PilotPackageNaming implements PackageNaming {

  private final CaseFiles cases;
  private final ApplicationStore applications;

  PilotPackageNaming(CaseFiles cases, ApplicationStore applications) {
    this.cases = cases;
    this.applications = applications;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public String nameOf(CaseId caseId) {
    CaseFile file = cases.of(caseId);
    return applications.callOf(caseId).packageName(file.title(), file.applicantName());
  }

  @Override
  public List<String> boundSteps() {
    return List.of(
        PilotReviewModel.step(PilotReviewModel.PREPARE_APPLICATION),
        PilotReviewModel.step(PilotReviewModel.COMPLETE_MATERIAL));
  }
}
