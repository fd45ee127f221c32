package org.qingshen.workflow.internal;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Gives every user task the listener that keeps the desk, so that no call to the engine skips it.
 */
class StepParseListener extends AbstractBpmnParseListener {

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
