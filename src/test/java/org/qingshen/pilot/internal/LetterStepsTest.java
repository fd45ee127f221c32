package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** Steps that make letters are known by their names, and have words for people. */
class LetterStepsTest {

  private static final Pattern TASK =
      Pattern.compile("<bpmn:serviceTask id=\"(\\w+)\"[^>]*LetterDelegate}\"");

  @Test
  void everyElementThatMakesALetterSaysSoInItsNameAndHasWords() throws IOException {
    Texts texts = Texts.ofBundles();
    for (String model : List.of("pilot-review", "pilot-selection")) {
      for (String element : letters(model)) {
        assertThat(element).startsWith(LetterFailures.ISSUES);
        Text step = Text.of("workflow.step." + model + "." + element);
        assertThat(texts.say(step)).isNotBlank();
      }
    }
  }

  private static List<String> letters(String model) throws IOException {
    String text = Files.readString(Path.of("bpmn", "pilot", model + ".bpmn"));
    List<String> found = TASK.matcher(text).results().map(it -> it.group(1)).toList();
    assertThat(found).isNotEmpty();
    return found;
  }
}
