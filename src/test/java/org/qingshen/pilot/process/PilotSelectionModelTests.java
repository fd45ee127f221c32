package org.qingshen.pilot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.junit.jupiter.api.Test;
import org.qingshen.pilot.PilotState;

/** What code says of {@code pilot-selection}, held against the model itself. */
class PilotSelectionModelTests {

  private final BpmnModelInstance model = read("/bpmn/pilot/pilot-selection.bpmn");

  @Test
  void everyElementAndMessageThatCodeNamesIsInTheModel() throws IllegalAccessException {
    Set<String> named = new TreeSet<>();
    model.getModelElementsByType(FlowElement.class).forEach(it -> named.add(it.getId()));
    model.getModelElementsByType(Message.class).forEach(it -> named.add(it.getName()));
    for (Field constant : PilotSelectionModel.class.getDeclaredFields()) {
      boolean element =
          Modifier.isPublic(constant.getModifiers())
              && !List.of("PROCESS", "JOINT_MEETING").contains(constant.getName());
      if (element) {
        assertThat(named).contains((String) constant.get(null));
      }
    }
  }

  @Test
  void everyElementThatMovesTheStateHasOneAndNoOther() {
    Set<String> listening = new TreeSet<>();
    for (CamundaExecutionListener listener :
        model.getModelElementsByType(CamundaExecutionListener.class)) {
      assertThat(listener.getCamundaDelegateExpression()).isEqualTo("${pilotStateListener}");
      listening.add(((FlowElement) listener.getParentElement().getParentElement()).getId());
    }
    assertThat(PilotSelectionModel.STATE_OF_ELEMENT.keySet()).isEqualTo(listening);
  }

  @Test
  void theApplicantMayWithdrawUntilTheDepartmentsHaveAgreed() {
    assertThat(PilotState.JOINT_MEETING.undecided()).isTrue();
    assertThat(PilotState.JOINT_DECISION.undecided()).isTrue();
    assertThat(PilotState.PROPOSED.undecided()).isFalse();
    assertThat(PilotState.APPROVED.undecided()).isFalse();
  }

  private static BpmnModelInstance read(String path) {
    try (InputStream in = PilotSelectionModelTests.class.getResourceAsStream(path)) {
      return Bpmn.readModelFromStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
