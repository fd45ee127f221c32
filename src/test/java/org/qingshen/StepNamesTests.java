package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** Pages name steps as the models do, in both languages. */
class StepNamesTests {

  static Stream<Path> models() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyStepOfAPersonIsNamedAsInItsModel(Path file) {
    BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
    String process = model.getModelElementsByType(Process.class).iterator().next().getId();

    for (UserTask task : model.getModelElementsByType(UserTask.class)) {
      Text name = Text.of("workflow.step." + process + "." + task.getId());
      assertThat(Texts.ofBundles().say(name)).isEqualTo(task.getName());
      assertThat(Texts.ofBundles().say(name, Locale.ENGLISH)).matches("\\p{ASCII}+");
    }
  }
}
