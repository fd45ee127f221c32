package org.qingshen.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

  @ParameterizedTest
  @ValueSource(strings = {"desk", "case/GX-2026-0001/dossier", "desk?tab=drafts", "call/2023"})
  void aPageOfOursIsKept(String path) {
    assertThat(ReturnPath.safe(path)).isEqualTo(path);
    assertThat(ReturnPath.worthKeeping(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "//example.org",
        "/desk",
        "\\\\example.org",
        "javascript:alert(1)",
        "desk/%2f%2fexample.org",
        "a\r\nSet-Cookie: x",
        "../desk",
        "login",
        "login?to=login",
        "setup"
      })
  void anythingElseLeadsToTheBareAddress(String path) {
    assertThat(ReturnPath.safe(path)).isEmpty();
    assertThat(ReturnPath.worthKeeping(path)).isFalse();
  }

  @Test
  void aPathOfFiveHundredAndOneCharactersIsNotKept() {
    assertThat(ReturnPath.safe("a".repeat(500))).hasSize(500);
    assertThat(ReturnPath.safe("a".repeat(501))).isEmpty();
    assertThat(ReturnPath.safe(null)).isEmpty();
  }
}
