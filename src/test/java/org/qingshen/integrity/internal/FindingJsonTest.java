package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;

class FindingJsonTest {

  @Test
  void aSentenceComesBackAsItWasSaid() {
    Text said = Text.of("a.b", "电力", 3, new BigDecimal("10.50"), Text.of("inner", "x"));

    Text read = TextArguments.sentence(said.key(), TextArguments.write(said.args()));

    assertThat(read.key()).isEqualTo("a.b");
    assertThat(read.args())
        .containsExactly("电力", 3L, new BigDecimal("10.50"), Text.of("inner", "x"));
  }

  @Test
  void aLongListIsCutAtAWord() {
    List<String> words = Collections.nCopies(1000, "goals[12].target");

    String json = FindingJson.words(words, 4000);

    assertThat(json.length()).isLessThanOrEqualTo(4000);
    assertThat(FindingJson.words(json)).hasSizeGreaterThan(100).containsOnly("goals[12].target");
  }

  @Test
  void twoFindingsOfOneRuleAtOnePlaceHaveTwoKeys() {
    Finding finding =
        new Finding(
            "B1",
            1,
            Severity.BLOCKING,
            List.of("x[0]"),
            List.of(),
            List.of(),
            Text.of("s"),
            Text.of("s"),
            true);

    assertThat(FindingKeys.after(List.of(), List.of(finding, finding)))
        .containsExactly("B1@x[0]", "B1@x[0]#2");
    assertThat(FindingKeys.after(List.of("B1@x[0]"), List.of(finding)))
        .containsExactly("B1@x[0]#2");
  }
}
