package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/operations.md, Behind a proxy")
class ProxyCheckTest {

  @Test
  void aBelievedProxyBeforeAnOpenPortIsSaid() {
    assertThat(ProxyCheck.finding("framework", "0.0.0.0", true).orElseThrow()).contains("forge");
    assertThat(ProxyCheck.finding("native", "", true)).isPresent();
    assertThat(ProxyCheck.finding("framework", "127.0.0.1", true)).isEmpty();
  }

  @Test
  void aProxyThatMustBeThereAndIsNotBelievedIsSaid() {
    assertThat(ProxyCheck.finding("none", "127.0.0.1", true).orElseThrow())
        .contains("SERVER_FORWARD_HEADERS_STRATEGY");
    assertThat(ProxyCheck.finding("none", "127.0.0.1", false)).as("a trial").isEmpty();
    assertThat(ProxyCheck.finding("none", "0.0.0.0", true)).as("no proxy").isEmpty();
  }
}
