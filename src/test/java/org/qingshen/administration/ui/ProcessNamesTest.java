package org.qingshen.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

/** Models are named in the language of the page. */
class ProcessNamesTest {

  private static final Pattern PROCESS =
      Pattern.compile("<bpmn:process id=\"([\\w-]+)\" name=\"([^\"]+)\"");

  @Test
  void everyModelIsNamedInBothLanguagesAndInChineseAsItNamesItself() throws IOException {
    Texts texts = Texts.ofBundles();
    for (Path model : models()) {
      var found = PROCESS.matcher(Files.readString(model));
      assertThat(found.find()).as(model.toString()).isTrue();
      Text name = Text.of("workflow.process." + found.group(1));
      assertThat(texts.say(name)).isEqualTo(found.group(2));
      assertThat(texts.say(name, Locale.ENGLISH)).doesNotMatch(".*\\p{IsHan}.*");
    }
  }

  private static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
      return files.filter(it -> it.toString().endsWith(".bpmn")).toList();
    }
  }
}
