package org.qingshen.experts.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class ExpertPanelModelTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/experts/expert-panel.bpmn"));

  @Test
  void sheetsAreWithheldInARoundOfTheirOwn() {
    assertThat(properties(ExpertPanelModel.SCORE_CASE))
        .containsEntry("round", "true")
        .containsEntry("roundFrom", ExpertPanelModel.SHEET_ROUND);
  }

  @Test
  void workOfASeatIsTheDrawnExpertsAlone() {
    for (String task :
        new String[] {ExpertPanelModel.DECLARE_INTEREST, ExpertPanelModel.SCORE_CASE}) {
      assertThat(properties(task))
          .containsEntry("queue", "EXPERT")
          .containsEntry("permission", "panel:review")
          .containsEntry("ownerFrom", ExpertPanelModel.SEAT_POST);
    }
    assertThat(properties(ExpertPanelModel.MERGE_OPINION))
        .containsEntry("ownerFrom", ExpertPanelModel.PANEL_LEADER_POST);
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
