package org.qingshen.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.Texts;

/** Units of forms in the language of the page. */
class UnitsTest {

  @Test
  void everyUnitOfAFormThatIsAWordIsSaidInEnglish() throws IOException {
    Texts texts = texts();
    for (String unit : units()) {
      assertThat(Units.say(unit, texts, Locale.ENGLISH)).as(unit).doesNotMatch(".*\\p{IsHan}.*");
      assertThat(Units.say(unit, texts, Texts.OF_RECORD)).isEqualTo(unit);
    }
  }

  @Test
  void aUnitWithoutWordsIsTheSameEverywhere() {
    assertThat(Units.say("MB", texts(), Locale.ENGLISH)).isEqualTo("MB");
    assertThat(Units.say("%", texts(), Texts.OF_RECORD)).isEqualTo("%");
  }

  private static Set<String> units() throws IOException {
    Set<String> found = new TreeSet<>();
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<Path> forms = Files.walk(Path.of("forms"))) {
      for (Path form : forms.filter(it -> it.toString().endsWith(".form")).toList()) {
        mapper.readTree(form.toFile()).findValuesAsText("suffixAdorner").forEach(found::add);
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static Texts texts() {
    return Texts.ofBundles();
  }
}
