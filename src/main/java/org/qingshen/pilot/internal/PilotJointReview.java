package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.access.Permissions;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.JointReviewTopic;
import org.qingshen.workflow.JointReviewTopic.Opinion;
import org.springframework.stereotype.Component;

/** What the three departments of the city are asked. Source: pilot.md section 5, P2 [S004]. */
@Component
class PilotJointReview implements JointReviewTopic {

  private final ApplicationStore applications;
  private final Checklists checklists;

  PilotJointReview(ApplicationStore applications, Checklists checklists) {
    this.applications = applications;
    this.checklists = checklists;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public String permission() {
    return Permissions.PILOT_CITY_REVIEW;
  }

  @Override
  public Rule rule() {
    return Rule.RETURNABLE;
  }

  @Override
  public Text title() {
    return Text.of("pilot.topic.cityReview");
  }

  @Override
  public Text label(Opinion opinion) {
    return Text.of("pilot.topic.cityReview." + opinion);
  }

  @Override
  public List<Map<String, Object>> checklist(CaseId caseId) {
    ApplicationRow row = applications.of(caseId);
    return checklists.ofCityReview(applications.callOf(caseId), row.category(), row.objectKind());
  }
}
