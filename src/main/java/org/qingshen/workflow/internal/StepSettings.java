package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/**
 * What the model says about a user task in its extension properties.
 *
 * <p>{@code queue}, {@code queues} (one for each instance of a parallel task) or {@code queuesFrom}
 * (a variable that holds them); {@code permission} or {@code permissionFrom}; {@code dueFrom} (a
 * variable that holds a date); {@code ownerFrom} (a variable that holds the post whose holder alone
 * it is for); {@code round} (instances whose results are withheld from one another for the life of
 * the process) or {@code roundFrom} (a variable that names the round, where there are several).
 */
record StepSettings(
    String queues,
    String queuesFrom,
    String permission,
    String permissionFrom,
    String dueFrom,
    String ownerFrom,
    boolean round,
    String roundFrom,
    String formKey) {

  static StepSettings of(Map<String, String> properties, String formKey) {
    return new StepSettings(
        properties.getOrDefault("queue", properties.get("queues")),
        properties.get("queuesFrom"),
        properties.get("permission"),
        properties.get("permissionFrom"),
        properties.get("dueFrom"),
        properties.get("ownerFrom"),
        Boolean.parseBoolean(properties.get("round")),
        properties.get("roundFrom"),
        formKey);
  }

  String post(DelegateTask task) {
    String names = queuesFrom == null ? queues : (String) variable(task, queuesFrom);
    List<String> posts = List.of(names.split(","));
    Integer instance = (Integer) variable(task, "loopCounter");
    return posts.get(instance == null || posts.size() == 1 ? 0 : instance);
  }

  /** Where it waits; that of the applicant's organisation or place unless it is for one holder. */
  Queue queue(DelegateTask task, OrganisationId applicant, RegionCode region) {
    PostKind post = PostKind.valueOf(post(task));
    return post.tier() == PostKind.Tier.POST
        ? new Queue(post, (String) variable(task, ownerFrom))
        : Queue.of(post, applicant, region);
  }

  String permission(DelegateTask task) {
    return permissionFrom == null ? permission : (String) variable(task, permissionFrom);
  }

  /** In which its results are withheld from one another; null where they are not. */
  String round(DelegateTask task) {
    if (roundFrom != null) {
      return (String) variable(task, roundFrom);
    }
    return round ? task.getProcessInstanceId() : null;
  }

  /** No task has variables of its own: asked for one, the engine would look for them. */
  static Object variable(DelegateTask task, String name) {
    return task.getExecution().getVariable(name);
  }
}
