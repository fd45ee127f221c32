package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.Text;

class FindingKeysTest {

  @Test
  void theSameAnswersGiveTheSameKey() {
    assertThat(key("benefits[0].amount", "900", "700"))
        .isEqualTo(key("benefits[0].amount", "900", "700"));
  }

  @Test
  @DisplayName("Another figure at the same place has another key, so its explanation is asked anew")
  void anotherFigureGivesAnotherKey() {
    for (String path : List.of("benefits[0].amount", "benefits[0]", "total")) {
      assertThat(key(path, "900", "1")).as(path).isNotEqualTo(key(path, "901", "1"));
    }
  }

  @Test
  void whatTheFindingDoesNotPointAtDoesNotMatter() {
    assertThat(key("benefits[0].amount", "900", "1"))
        .isEqualTo(key("benefits[0].amount", "900", "2"));
  }

  @Test
  @DisplayName("A key is sealed with the explanation: nothing of thresholds is in it")
  void whatOnlyOfficialsReadIsNotInTheKey() {
    FormData answers = answers("900", "1");

    assertThat(FindingKeys.of(List.of(finding("total", "limit 5 %")), answers))
        .isEqualTo(FindingKeys.of(List.of(finding("total", "limit 6 %")), answers));
  }

  @Test
  void placesThatAreNotThereAreNoFailure() {
    for (String path :
        List.of("benefits[7].amount", "nothing", "a[1", "", "benefits[999999].x.y")) {
      assertThat(key(path, "900", "1")).startsWith("O1@" + path + "~");
    }
  }

  @Test
  void twoOfOneRuleAtOnePlaceAreToldApart() {
    Finding one = finding("total", "x");

    List<String> keys = FindingKeys.of(List.of(one, one, one), answers("1", "2"));

    assertThat(keys).doesNotHaveDuplicates();
    assertThat(keys.get(1)).isEqualTo(keys.get(0) + "#2");
  }

  @Test
  void aVeryLongPlaceFitsItsColumn() {
    Finding finding = finding("x".repeat(400), "x");

    assertThat(FindingKeys.of(List.of(finding, finding), FormData.EMPTY))
        .allMatch(key -> key.length() <= 300)
        .doesNotHaveDuplicates();
  }

  private static String key(String path, String amount, String other) {
    return FindingKeys.of(List.of(finding(path, "said")), answers(amount, other)).get(0);
  }

  private static FormData answers(String amount, String other) {
    return new FormData(
        Map.of("benefits", List.of(Map.of("amount", amount)), "total", amount, "other", other));
  }

  private static Finding finding(String path, String official) {
    return new Finding(
        "O1",
        1,
        Severity.BLOCKING,
        List.of(path),
        List.of(),
        List.of(),
        Text.of("said", official),
        Text.of("told"),
        true);
  }
}
