package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Map;
import org.qingshen.access.Permissions;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.JointReviewTopic;
import org.qingshen.workflow.JointReviewTopic.Opinion;
import org.springframework.stereotype.Component;

/**
 * 遴选现场调查项目: the survey list follows from format check and consultation. Source: pilot.md section 5,
 * P5; what a project selected should be: section 6 [S004].
 */
@Component
class PilotSelectionTopic implements JointReviewTopic {

  private final Checklists checklists;

  PilotSelectionTopic(Checklists checklists) {
    this.checklists = checklists;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public String permission() {
    return Permissions.PILOT_SELECT;
  }

  @Override
  public Rule rule() {
    return Rule.UNANIMOUS;
  }

  @Override
  public Text title() {
    return Text.of("pilot.topic.select");
  }

  @Override
  public Text label(Opinion opinion) {
    return Text.of("pilot.topic.select." + opinion);
  }

  @Override
  public List<Map<String, Object>> checklist(CaseId caseId) {
    return checklists.ofSelection();
  }
}
