package org.qingshen.integrity.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class VetoGateModelTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/integrity/veto-gate.bpmn"));

  @Test
  void theConstantsAreTheNodesOfTheModel() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .extracting(FlowNode::getId)
        .containsExactlyInAnyOrder(
            VetoGateModel.SUSPICION_RAISED,
            VetoGateModel.GIVE_CONCLUSION,
            VetoGateModel.GATE_CONCLUSION,
            VetoGateModel.APPLY_VETO,
            VetoGateModel.CLEAR_SUSPICION,
            VetoGateModel.VETO_APPLIED,
            VetoGateModel.SUSPICION_CLEARED);
    assertThat(model.getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(VetoGateModel.PROCESS);
  }

  /** The round is how a work item finds its suspicion, and keeps departments from each other. */
  @Test
  void conclusionsAreGivenInARoundByTheThreeProvincialDepartments() {
    UserTask task = model.getModelElementById(VetoGateModel.GIVE_CONCLUSION);
    assertThat(property(task, "round")).isEqualTo("true");
    assertThat(property(task, "queues")).isEqualTo("PROV_ECO,PROV_DRC,PROV_IIT");
    assertThat(property(task, "permission")).isEqualTo("suspicion:resolve");
  }

  private static String property(UserTask task, String name) {
    return task
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .singleResult()
        .getCamundaProperties()
        .stream()
        .filter(property -> property.getCamundaName().equals(name))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .orElse(null);
  }
}
