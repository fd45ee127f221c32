package org.qingshen.pilot.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingshen.access.Permissions;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.JointReviewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the province's three departments decide together of a pilot application, each by its own
 * account: roles.md section 4, rule 5.
 */
@Configuration(proxyBeanMethods = false)
class PilotTopics {

  /** 遴选现场调查项目: after format check and consultation. Source: pilot.md section 5, P5 [S004]. */
  @Bean
  JointReviewTopic pilotSelectionTopic(Checklists checklists) {
    return new Topic(Permissions.PILOT_SELECT, "pilot.topic.select", checklists::ofSelection);
  }

  /** 三部门会签: whether the project goes on list 1. Source: pilot.md section 5, P6 [S004]. */
  @Bean
  JointReviewTopic pilotDecisionTopic(Checklists checklists) {
    return new Topic(Permissions.PILOT_DECIDE, "pilot.topic.decide", checklists::ofDecision);
  }

  /**
   * @param words under which its title and, with a full stop, what can be said stand
   */
  private record Topic(
      String permission, String words, Supplier<List<Map<String, Object>>> questions)
      implements JointReviewTopic {

    @Override
    public String caseKind() {
      return CaseKind.PILOT;
    }

    @Override
    public Rule rule() {
      return Rule.UNANIMOUS;
    }

    @Override
    public Text title() {
      return Text.of(words);
    }

    @Override
    public Text label(Opinion opinion) {
      return Text.of(words + '.' + opinion);
    }

    @Override
    public List<Map<String, Object>> checklist(CaseId caseId) {
      return questions.get();
    }
  }
}
