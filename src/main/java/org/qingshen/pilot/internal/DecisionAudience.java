package org.qingshen.pilot.internal;

import java.util.EnumSet;
import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.pilot.PilotState;
import org.qingshen.pilot.process.PilotSelectionModel;
import org.qingshen.workflow.process.JointReviewModel;
import org.springframework.stereotype.Component;

/**
 * What the province's departments say to one another about a project is theirs and the auditors'
 * until the case has ended; the applicant and the city get the letter. Source: roles.md section 1,
 * column "Sees"; until when [D].
 */
@Component
class DecisionAudience implements EntryAudience {

  private static final Set<PostKind> DECIDING =
      EnumSet.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);
  private static final Set<PostKind> TOLD =
      EnumSet.of(PostKind.PILOT_BODY, PostKind.CITY_ECO, PostKind.CITY_DRC, PostKind.CITY_IIT);
  private static final Set<String> TOPICS =
      Set.of(Permissions.PILOT_SELECT, Permissions.PILOT_DECIDE);
  private static final String OPINION = JointReviewModel.KEY + "/" + JointReviewModel.GIVE_OPINION;
  private static final String MEETING =
      PilotSelectionModel.step(PilotSelectionModel.RECORD_MEETING);

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    return !file.kind().equals(CaseKind.PILOT)
        || !deliberation(entry)
        || DECIDING.stream().anyMatch(reader::holds)
        || told(PilotState.valueOf(file.state())) && TOLD.stream().anyMatch(reader::holds);
  }

  /** Who withdraws before the province has spoken learns nothing by it. */
  private static boolean told(PilotState state) {
    return state.ended() && state.decided();
  }

  private static boolean deliberation(SealedEntry entry) {
    return entry.step().equals(MEETING)
        || entry.step().equals(OPINION) && TOPICS.contains(topic(entry));
  }

  /** Sealed with the answers since there are several topics; the city's was the only one before. */
  private static String topic(SealedEntry entry) {
    return entry.data().get("topic") instanceof String topic ? topic : "";
  }
}
