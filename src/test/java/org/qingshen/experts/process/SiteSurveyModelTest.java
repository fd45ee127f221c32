package org.qingshen.experts.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class SiteSurveyModelTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/experts/site-survey.bpmn"));

  @Test
  void theConstantsAreTheNodesOfTheModel() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .extracting(FlowNode::getId)
        .containsExactlyInAnyOrder(
            SiteSurveyModel.SURVEY_OPENED,
            SiteSurveyModel.PLAN_VISIT,
            SiteSurveyModel.ANNOUNCEMENT_GATEWAY,
            SiteSurveyModel.ANSWER_ANNOUNCEMENT,
            SiteSurveyModel.RESPONSE_OVERDUE,
            SiteSurveyModel.RESPONSE_GATEWAY,
            SiteSurveyModel.RECORD_FINDINGS,
            SiteSurveyModel.ACKNOWLEDGE_RECORD,
            SiteSurveyModel.ACKNOWLEDGEMENT_OVERDUE,
            SiteSurveyModel.CONCLUDE_SURVEY,
            SiteSurveyModel.SURVEYED);
    assertThat(model.getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(SiteSurveyModel.PROCESS);
  }

  /** Nobody but the leader writes the record and concludes. */
  @Test
  void recordAndConclusionAreTheLeadersAlone() {
    for (String task : new String[] {"recordFindings", "concludeSurvey"}) {
      assertThat(properties(task))
          .containsEntry("ownerFrom", SiteSurveyModel.SURVEY_LEAD_POST)
          .containsEntry("queue", "EXPERT")
          .containsEntry("permission", "survey:record");
    }
  }

  @Test
  void theApplicantAnswersWithinATerm() {
    assertThat(properties("answerAnnouncement"))
        .containsEntry("dueFrom", SiteSurveyModel.RESPONSE_DUE)
        .containsEntry("queue", "PILOT_BODY");
    assertThat(properties("acknowledgeRecord"))
        .containsEntry("dueFrom", SiteSurveyModel.ACKNOWLEDGEMENT_DUE)
        .containsEntry("permission", "survey:respond");
  }

  private Map<String, String> properties(String task) {
    UserTask found = model.getModelElementById(task);
    return found
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .singleResult()
        .getCamundaProperties()
        .stream()
        .collect(
            Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
  }
}
