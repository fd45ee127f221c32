package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Sm3;

class CanonicalJsonTests {

  @Test
  @DisplayName("RFC 8785, 3.2.3: keys are sorted by UTF-16 code units, without white space")
  void keysAreSorted() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("\u20ac", "Euro");
    map.put("\r", "CR");
    map.put("\ufb33", "Dalet");
    map.put("1", "One");
    map.put("\ud83d\ude00", "Smile");
    map.put("\u0080", "Control");
    map.put("\u00f6", "o");

    assertThat(CanonicalJson.write(map))
        .isEqualTo(
            "{\"\\r\":\"CR\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"o\","
                + "\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"Smile\",\"\ufb33\":\"Dalet\"}");
  }

  @Test
  void theOrderOfAnswersDoesNotMatter() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", List.of("𠮷", true));
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", List.of("𠮷", true));
    other.put("a", "1");

    assertThat(CanonicalJson.write(one)).isEqualTo(CanonicalJson.write(other));
  }

  @Test
  void aNumberIsRefusedWithItsPath() {
    Map<String, Object> data = Map.of("goals", List.of(Map.of("target", new BigDecimal("0.10"))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.requireAnswers("data", data))
        .withMessageContaining("data.goals[0].target");
  }

  @Test
  void halfACharacterIsRefusedWithItsPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.requireAnswers("data", Map.of("title", "\ud842")))
        .withMessageContaining("data.title");
  }

  @Test
  @DisplayName("GB/T 32905-2016, A.1: SM3 of abc")
  void sm3IsThatOfTheStandard() {
    assertThat(Sm3.hex("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  }
}
