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
 * 三部门会签: whether the project goes on list 1. Source: pilot.md section 5, P6 [S004]; the three
 * departments decide by own accounts: roles.md section 4, rule 5.
 */
@Component
class PilotDecisionTopic implements JointReviewTopic {

  private final Checklists checklists;

  PilotDecisionTopic(Checklists checklists) {
    this.checklists = checklists;
  }

  @Override
  public String caseKind() {
    return CaseKind.PILOT;
  }

  @Override
  public String permission() {
    return Permissions.PILOT_DECIDE;
  }

  @Override
  public Rule rule() {
    return Rule.UNANIMOUS;
  }

  @Override
  public Text title() {
    return Text.of("pilot.topic.decide");
  }

  @Override
  public Text label(Opinion opinion) {
    return Text.of("pilot.topic.decide." + opinion);
  }

  @Override
  public List<Map<String, Object>> checklist(CaseId caseId) {
    return checklists.ofDecision();
  }
}
