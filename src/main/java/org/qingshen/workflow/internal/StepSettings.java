package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What the model says about a user task in its extension properties.
 *
 * <p>{@code queue}, {@code queues} (one for each instance of a parallel task) or {@code queuesFrom}
 * (a variable that holds them); {@code permission} or {@code permissionFrom}; {@code dueFrom} (a
 * variable that holds a date); {@code round} (instances whose results are withheld from one
 * another).
 */
record StepSettings(
    String queues,
    String queuesFrom,
    String permission,
    String permissionFrom,
    String dueFrom,
    boolean round,
    String formKey) {

  static StepSettings of(Map<String, String> properties, String formKey) {
    return new StepSettings(
        properties.getOrDefault("queue", properties.get("queues")),
        properties.get("queuesFrom"),
        properties.get("permission"),
        properties.get("permissionFrom"),
        properties.get("dueFrom"),
        Boolean.parseBoolean(properties.get("round")),
        formKey);
  }

  String post(DelegateTask task) {
    String names = queuesFrom == null ? queues : (String) task.getVariable(queuesFrom);
    List<String> posts = List.of(names.split(","));
    Integer instance = (Integer) task.getVariable("loopCounter");
    return posts.get(instance == null ? 0 : instance);
  }

  String permission(DelegateTask task) {
    return permissionFrom == null ? permission : (String) task.getVariable(permissionFrom);
  }
}
