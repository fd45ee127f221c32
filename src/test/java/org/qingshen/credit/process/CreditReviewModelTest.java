package org.qingshen.credit.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditReviewModelTest {

  private final BpmnModelInstance model =
      Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/credit/credit-review.bpmn"));

  @Test
  void theConstantsAreTheNodesOfTheModel() {
    assertThat(model.getModelElementsByType(FlowNode.class))
        .extracting(FlowNode::getId)
        .containsExactlyInAnyOrder(
            CreditReviewModel.CREDIT_REVIEW_REQUESTED,
            CreditReviewModel.DECIDE_REVIEW,
            CreditReviewModel.REVIEW_OVERDUE,
            CreditReviewModel.ESCALATE_REVIEW,
            CreditReviewModel.REVIEW_ESCALATED,
            CreditReviewModel.REVIEW_OUTCOME,
            CreditReviewModel.GRANT_REVIEW,
            CreditReviewModel.REFUSE_REVIEW,
            CreditReviewModel.ISSUE_REVIEW_DECISION,
            CreditReviewModel.REVIEW_DECIDED);
    assertThat(model.getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(CreditReviewModel.PROCESS);
  }

  @Test
  @DisplayName("Silence decides nothing: the timer tells and does not interrupt")
  void theTimerDoesNotInterrupt() {
    BoundaryEvent timer = model.getModelElementById(CreditReviewModel.REVIEW_OVERDUE);
    assertThat(timer.cancelActivity()).isFalse();
  }

  @Test
  void theLetterIsMadeBesideTheActAndTriedAgain() {
    ServiceTask letter = model.getModelElementById(CreditReviewModel.ISSUE_REVIEW_DECISION);
    assertThat(letter.isCamundaAsyncBefore()).isTrue();
    assertThat(letter.getExtensionElements().getDomElement().getTextContent()).contains("R3/PT1M");
  }
}
