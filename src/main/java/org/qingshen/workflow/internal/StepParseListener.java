package org.qingshen.workflow.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * Gives every user task the listener that keeps the desk, so that no call to the engine skips it.
 */
class StepParseListener extends AbstractBpmnParseListener {

  private static final String LAPSE_VARIABLE = "qingshen:lapseVariable";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

  private final java.util.function.Function<StepSettings, TaskListener> listeners;

  StepParseListener(java.util.function.Function<StepSettings, TaskListener> listeners) {
    this.listeners = listeners;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    if (task.getCamundaFormDefinitionKey() == null) {
      throw new ProcessEngineException("User task " + activity.getId() + " has no formRef");
    }
    TaskListener listener =
        listeners.apply(
            StepSettings.of(
                properties(element), task.getCamundaFormDefinitionKey().getExpressionText()));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
  }

  @Override
  public void parseBoundaryTimerEventDefinition(
      Element definition, boolean interrupting, ActivityImpl timer) {
    Element date = definition.element("timeDate");
    Matcher variable = VARIABLE.matcher(date == null ? "" : date.getText().strip());
    if (variable.matches() && timer.getEventScope() instanceof ActivityImpl work) {
      work.setProperty(LAPSE_VARIABLE, variable.group(1));
    }
  }

  /** The variable that the boundary timer of a task follows; null where it has none. */
  static String lapseVariable(DelegateTask task) {
    return (String)
        ((ExecutionEntity) task.getExecution()).getActivity().getProperty(LAPSE_VARIABLE);
  }

  /** The queue a task's properties name; empty where the calling process decides. */
  static String queueOf(UserTask task) {
    ExtensionElements extensions = task.getExtensionElements();
    return extensions == null
        ? ""
        : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> "queue".equals(property.getCamundaName()))
            .map(CamundaProperty::getCamundaValue)
            .findFirst()
            .orElse("");
  }

  private static Map<String, String> properties(Element task) {
    Map<String, String> found = new HashMap<>();
    Element extensions = task.element("extensionElements");
    Element container =
        extensions == null
            ? null
            : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
    if (container != null) {
      container
          .elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
          .forEach(property -> found.put(property.attribute("name"), property.attribute("value")));
    }
    return found;
  }
}
