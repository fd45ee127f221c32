package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailRecorderTests {

  @Test
  void aRareCharacterAtTheEdgeOfAColumnIsKeptWholeOrLeftOut() {
    assertThat(TrailRecorder.cut("\uD842\uDFB7\uD842\uDFB7", 1)).isEqualTo("\uD842\uDFB7");
    assertThat(TrailRecorder.cut("\uD842\uDFB7", 1)).isEqualTo("\uD842\uDFB7");
    assertThat(TrailRecorder.cut("abc", 2)).isEqualTo("ab");
  }

  @Test
  void anIncidentIsLoggedWithoutWhatPeopleTyped() {
    var failure = new IllegalStateException("secret", new RuntimeException("more secrets"));
    assertThat(LoggedIncidents.trace(failure))
        .contains("IllegalStateException", "caused by", "RuntimeException")
        .doesNotContain("secret");
  }
}
