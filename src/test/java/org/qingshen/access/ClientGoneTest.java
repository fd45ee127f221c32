package org.qingshen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

/** What is nobody's fault, and what is. */
class ClientGoneTest {

  @Test
  void aDownloadThatTheBrowserBreaksOffIsNoIncident() {
    IOException broken = new IOException("Broken pipe");

    assertThat(ClientGone.says(broken)).isTrue();
    assertThat(ClientGone.says(new ClientAbortException(broken))).isTrue();
    assertThat(ClientGone.says(new IllegalStateException("view", new ClientAbortException())))
        .isTrue();
  }

  @Test
  void aRealFaultStaysOne() {
    assertThat(ClientGone.says(new IOException("No space left on device"))).isFalse();
    assertThat(ClientGone.says(new IllegalStateException("broken"))).isFalse();
    assertThat(ClientGone.says(null)).isFalse();
  }
}
