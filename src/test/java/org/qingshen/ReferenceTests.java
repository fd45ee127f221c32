package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Permissions;

/** Keeps {@code docs/reference.md} what the models and the code say. */
class ReferenceTests {

  private static final Path FILE = Path.of("docs/reference.md");

  @Test
  void theReferenceSaysWhatTheModelsAndTheCodeSay() throws IOException {
    String current = reference();
    if (Boolean.getBoolean("qingshen.write")) {
      Files.writeString(FILE, current);
    }
    assertThat(FILE)
        .as("docs/reference.md is stale; run this test with -Dqingshen.write=true")
        .exists()
        .hasContent(current);
  }

  private static String reference() throws IOException {
    StringBuilder text = new StringBuilder("# Reference\n\nWritten by `ReferenceTests`.\n");
    table(text, "Steps people do", "| model | step | name | queue | permission | form |");
    for (BpmnModelInstance model : models()) {
      model.getModelElementsByType(UserTask.class).forEach(task -> step(text, model, task));
    }
    table(text, "Messages", "| model | message |");
    for (BpmnModelInstance model : models()) {
      model
          .getModelElementsByType(Message.class)
          .forEach(message -> row(text, key(model), message.getName()));
    }
    table(text, "Timers", "| model | event | name | due |");
    for (BpmnModelInstance model : models()) {
      model
          .getModelElementsByType(TimerEventDefinition.class)
          .forEach(timer -> timer(text, model, timer));
    }
    table(text, "Permissions", "| permission | constant |");
    permissions().forEach((permission, constant) -> row(text, permission, constant));
    return text.toString();
  }

  private static void step(StringBuilder text, BpmnModelInstance model, UserTask task) {
    Map<String, String> properties =
        properties(task).stream()
            .collect(
                Collectors.toMap(
                    CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    row(
        text,
        key(model),
        task.getId(),
        task.getName(),
        first(properties, "queue", "queues", "queuesFrom"),
        first(properties, "permission", "permissionFrom"),
        task.getCamundaFormRef());
  }

  private static void timer(
      StringBuilder text, BpmnModelInstance model, TimerEventDefinition timer) {
    CatchEvent event = (CatchEvent) timer.getParentElement();
    row(
        text,
        key(model),
        event.getId(),
        event.getName(),
        "`" + timer.getTimeDate().getTextContent() + "`");
  }

  private static Collection<CamundaProperty> properties(UserTask task) {
    return task.getExtensionElements()
        .getElementsQuery()
        .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
        .singleResult()
        .getCamundaProperties();
  }

  private static String first(Map<String, String> properties, String... names) {
    return Arrays.stream(names)
        .filter(properties::containsKey)
        .map(name -> name.endsWith("From") ? "by caller" : properties.get(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> permissions() {
    Map<String, String> found = new TreeMap<>();
    Arrays.stream(Permissions.class.getFields())
        .forEach(
            field -> {
              try {
                found.put((String) field.get(null), field.getName());
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            });
    return found;
  }

  private static List<BpmnModelInstance> models() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files
          .filter(file -> file.toString().endsWith(".bpmn"))
          .sorted()
          .map(file -> Bpmn.readModelFromFile(file.toFile()))
          .toList();
    }
  }

  private static String key(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next().getId();
  }

  private static void table(StringBuilder text, String title, String header) {
    text.append("\n## ").append(title).append("\n\n").append(header).append('\n');
    text.append(header.replaceAll("[^|]+", "---")).append('\n');
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
