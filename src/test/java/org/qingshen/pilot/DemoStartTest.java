package org.qingshen.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;

/** Whoever sees the login page finds the demo people. */
class DemoStartTest {

  /** Spring Boot opens the port so much before it would wait for requests to end. */
  private static final int PORT_OPENS =
      WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1024;

  private final DemoProvince province = mock(DemoProvince.class);

  @Test
  void theDemoProvinceIsThereBeforeThePortOpens() {
    DemoStart start = new DemoStart(province);
    assertThat(start.getPhase()).isLessThan(PORT_OPENS);

    start.start();

    verify(province).create();
    assertThat(start.isRunning()).isTrue();
  }
}
