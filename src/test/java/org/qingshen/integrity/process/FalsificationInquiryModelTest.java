package org.qingshen.integrity.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

class FalsificationInquiryModelTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(
          getClass().getResourceAsStream("/bpmn/integrity/falsification-inquiry.bpmn"));

  @Test
  void theConstantsAreTheNodesOfTheModel() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .extracting(FlowNode::getId)
        .containsExactlyInAnyOrder(
            FalsificationInquiryModel.SUSPICION_RAISED,
            FalsificationInquiryModel.TRIAGE_SUSPICION,
            FalsificationInquiryModel.SUSPICION_WITHDRAWN,
            FalsificationInquiryModel.WITHDRAW_SUSPICION,
            FalsificationInquiryModel.WITHDRAWN,
            FalsificationInquiryModel.TRIAGE_DECISION,
            FalsificationInquiryModel.DISMISS_SUSPICION,
            FalsificationInquiryModel.SUSPICION_DISMISSED,
            FalsificationInquiryModel.NOTIFY_PARTY,
            FalsificationInquiryModel.STATE_DEFENCE,
            FalsificationInquiryModel.DEFENCE_LAPSED,
            FalsificationInquiryModel.INVESTIGATE,
            FalsificationInquiryModel.INVESTIGATION_GATEWAY,
            FalsificationInquiryModel.SUPPLY_ORIGINALS,
            FalsificationInquiryModel.ORIGINALS_LAPSED,
            FalsificationInquiryModel.DETERMINE,
            FalsificationInquiryModel.DETERMINATION,
            FalsificationInquiryModel.APPLY_VETO,
            FalsificationInquiryModel.ISSUE_DECISION,
            FalsificationInquiryModel.VETO_APPLIED,
            FalsificationInquiryModel.CLEAR_SUSPICION,
            FalsificationInquiryModel.ISSUE_CLEARANCE,
            FalsificationInquiryModel.SUSPICION_CLEARED);
    assertThat(model.getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(FalsificationInquiryModel.PROCESS);
  }

  /** The round keeps departments from each other; each determines on its own account. */
  @Test
  void determinationsAreGivenInARoundByTheThreeProvincialDepartments() {
    UserTask task = model.getModelElementById(FalsificationInquiryModel.DETERMINE);
    assertThat(property(task, "round")).isEqualTo("true");
    assertThat(property(task, "queues")).isEqualTo("PROV_ECO,PROV_DRC,PROV_IIT");
    assertThat(property(task, "permission")).isEqualTo("suspicion:resolve");
  }

  @Test
  void lettersLeaveAsynchronouslyAndAreRetried() {
    for (String element :
        new String[] {
          FalsificationInquiryModel.NOTIFY_PARTY,
          FalsificationInquiryModel.ISSUE_DECISION,
          FalsificationInquiryModel.ISSUE_CLEARANCE
        }) {
      ServiceTask task = model.getModelElementById(element);
      assertThat(task.isCamundaAsyncBefore()).as(element).isTrue();
      assertThat(
              task.getExtensionElements()
                  .getElementsQuery()
                  .filterByType(CamundaFailedJobRetryTimeCycle.class)
                  .count())
          .as(element)
          .isEqualTo(1);
    }
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
