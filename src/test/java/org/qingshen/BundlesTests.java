package org.qingshen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is said to people is complete in both languages and stands in bundles, not in code. */
class BundlesTests {

  private static final Pattern USE =
      Pattern.compile("\\b(?:Text\\.of|Say\\.t|new Text)\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern CHINESE_LITERAL =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\\p{IsHan}(?:[^\"\\\\\\n]|\\\\.)*\"");

  /** A module also names the states and categories of its own kind of case; see CaseFile. */
  private static final String KEY_OF_MODULE_OR_OF_A_CASE_KIND =
      "\\..+|casefile\\.(state|next|category)\\..+|workflow\\.step\\..+";

  /** Files that hold Chinese as data, each with its reason. */
  private static final Map<String, String> CHINESE_IS_DATA =
      Map.of(
          "evidence/Signatory.java", "the system's name as it is sealed",
          "qingshen/pilot/Demo", "the demo province is data",
          "pilot/NamingRule.java", "the words of the notice's rule",
          "letters/LetterDates.java", "how letters write a day",
          "forms/internal/SheetCell.java", "what people write in their spreadsheets");

  @TestFactory
  List<DynamicTest> bothLanguagesSayTheSame() {
    return Sources.files(Sources.BUNDLES, ".properties").stream()
        .filter(file -> !file.toString().endsWith("_en.properties"))
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
        .toList();
  }

  private static void compare(Path chinese) {
    Path english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
    Properties zh = load(chinese);
    Properties en = load(english);
    String module = chinese.getFileName().toString().replace(".properties", "");

    assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
    for (String key : zh.stringPropertyNames()) {
      assertThat(key)
          .as("key of bundle %s", module)
          .matches(module + KEY_OF_MODULE_OR_OF_A_CASE_KIND);
      assertThat(zh.getProperty(key)).as("%s, Chinese", key).isNotBlank();
      assertThat(en.getProperty(key)).as("%s, English", key).isNotBlank();
      assertThat(placeholders(en.getProperty(key)))
          .as("placeholders of %s", key)
          .isEqualTo(placeholders(zh.getProperty(key)));
    }
  }

  /** As filled in: a placeholder within single quotes is none. */
  private static Set<String> placeholders(String sentence) {
    MessageFormat format = new MessageFormat(sentence);
    return PLACEHOLDER
        .matcher(format.toPattern().replaceAll("'[^']*'", ""))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everySentenceUsedInCodeExists() {
    Set<String> known =
        Sources.files(Sources.BUNDLES, ".properties").stream()
            .flatMap(file -> load(file).stringPropertyNames().stream())
            .collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (Path file : Sources.files(Sources.MAIN, ".java")) {
      Matcher use = USE.matcher(Sources.code(file));
      while (use.find()) {
        if (!known.contains(use.group(1))) {
          unknown.add(use.group(1) + " in " + file.getFileName());
        }
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void noSentenceForPeopleStandsInCode() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.files(Sources.MAIN, ".java")) {
      String name = file.toString().replace('\\', '/');
      if (CHINESE_IS_DATA.keySet().stream().noneMatch(name::contains)) {
        CHINESE_LITERAL
            .matcher(Sources.code(file))
            .results()
            .forEach(literal -> found.add(file.getFileName() + ": " + literal.group()));
      }
    }

    assertThat(found).isEmpty();
  }

  private static Properties load(Path file) {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }
}
