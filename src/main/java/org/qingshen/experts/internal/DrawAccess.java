package org.qingshen.experts.internal;

import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.PostKind;
import org.qingshen.experts.process.ExpertPanelModel;

/** Who of those who may read a case sees how its experts were found. Source: roles.md section 2. */
final class DrawAccess {

  static final Set<String> STEPS =
      Set.of(
          ExpertPanelModel.step(ExpertPanelModel.COMPOSE_PANEL),
          ExpertPanelModel.step(ExpertPanelModel.COMMIT_NONCE),
          ExpertPanelModel.step(ExpertPanelModel.REVEAL_NONCE),
          ExpertPanelModel.step(ExpertPanelModel.CONFIRM_APPOINTMENT),
          ExpertPanelModel.step(DrawnStates.ASKED),
          ExpertPanelModel.step(DrawnStates.DECIDED),
          DrawSeals.LIST,
          DrawSeals.RESULT);

  private static final Set<PostKind> SEEING =
      Set.of(
          PostKind.PROV_ECO,
          PostKind.PROV_DRC,
          PostKind.PROV_IIT,
          PostKind.POOL_ADMIN,
          PostKind.AUDITOR);

  private DrawAccess() {}

  /** Officials of the province, the keeper and the auditor; no applicant, no city, no expert. */
  static boolean may(Actor reader, CaseFile file) {
    return SEEING.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}
