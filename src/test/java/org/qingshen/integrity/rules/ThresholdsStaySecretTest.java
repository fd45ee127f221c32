package org.qingshen.integrity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.shared.Text;

/** The submitter never sees a threshold of a rule (issue 5): it would tell how far one may go. */
class ThresholdsStaySecretTest {

  private static final BigDecimal A_LITTLE = new BigDecimal("1.0137");

  private static final CorpusWorld WORLD = new CorpusWorld(7);
  private static final List<FactSheet> FORGED = forged();
  private static final Map<String, Text> DELIVERED = told(AllRules.book(AllRules.NONE));

  @Test
  @DisplayName("Thresholds moved a little: the submitter reads the very same sentences")
  void whatIsToldDoesNotDependOnThresholds() {
    Map<String, Text> moved = told(AllRules.book(moved()));

    TreeSet<String> both = new TreeSet<>(DELIVERED.keySet());
    both.retainAll(moved.keySet());
    assertThat(both).hasSizeGreaterThan(40);
    assertThat(both).allSatisfy(key -> assertThat(moved.get(key)).isEqualTo(DELIVERED.get(key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"integrityrules", "integrityrules_en"})
  void noSentenceForTheSubmitterHasAFigureOfItsOwn(String bundle) throws IOException {
    Properties sentences = new Properties();
    try (Reader in =
        new InputStreamReader(
            getClass().getResourceAsStream("/i18n/" + bundle + ".properties"),
            StandardCharsets.UTF_8)) {
      sentences.load(in);
    }
    List<String> keys = DELIVERED.values().stream().map(Text::key).distinct().toList();

    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(sentences.getProperty(key).replaceAll("\\{\\d|CO2", ""))
                    .as(key)
                    .doesNotContainPattern("\\d{2}|\\d[.]\\d|\\d\\s*%"));
  }

  private static List<FactSheet> forged() {
    return Stream.of(Falsification.values())
        .flatMap(kind -> Stream.of(0, 2).map(strength -> WORLD.forged(kind, strength, 3)[1]))
        .toList();
  }

  /** In the act; by case, rule and place. A rule that speaks twice of one place is left out. */
  private static Map<String, Text> told(Rulebook book) {
    Map<String, List<Finding>> found = new HashMap<>();
    for (FactSheet sheet : FORGED) {
      book.own(sheet).stream()
          .filter(finding -> finding.forSubmitter() != null)
          .forEach(it -> found.computeIfAbsent(place(sheet, it), key -> new ArrayList<>()).add(it));
    }
    return found.entrySet().stream()
        .filter(it -> it.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().get(0).forSubmitter()));
  }

  private static String place(FactSheet sheet, Finding finding) {
    return sheet.caseId() + " " + finding.fields() + " " + finding.rule();
  }

  private static IntegritySettings moved() {
    Map<String, IntegritySettings.Change> changes = new HashMap<>();
    for (Rule rule : AllRules.of(AllRules.NONE)) {
      Map<String, BigDecimal> thresholds = new HashMap<>();
      rule.defaults()
          .thresholds()
          .forEach(
              (name, value) -> {
                if (value.scale() > 0 || value.precision() > 3) {
                  thresholds.put(name, value.multiply(A_LITTLE));
                }
              });
      changes.put(rule.id(), new IntegritySettings.Change(null, null, thresholds, null));
    }
    return new IntegritySettings(Map.of("default", changes), List.of(), List.of());
  }
}
