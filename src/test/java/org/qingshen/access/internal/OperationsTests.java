package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OperationsTests {

  private final CurrentActor current = mock(CurrentActor.class);

  @Test
  void aStrangerFindsNoActuator() throws Exception {
    assertThat(status("/actuator/health", false)).isEqualTo(404);
    assertThat(status("/actuator", false)).isEqualTo(404);
  }

  @Test
  void aStrangerMayReadUpOrDownWhereOpenedAndNothingElse() throws Exception {
    assertThat(status("/actuator/health", true)).isEqualTo(200);
    assertThat(status("/actuator/health/db", true)).isEqualTo(404);
    assertThat(status("/actuator/metrics", true)).isEqualTo(404);
  }

  @Test
  void operationsStaffReadAll() throws Exception {
    when(current.may(Permissions.OPERATIONS_READ)).thenReturn(true);
    assertThat(status("/actuator/metrics", false)).isEqualTo(200);
  }

  private int status(String path, boolean healthOpen) throws Exception {
    var access = new OperationsAccess(current, new OperationsSettings(healthOpen));
    var response = new MockHttpServletResponse();
    var request = new MockHttpServletRequest("GET", path);
    new OperationsFilter(access).doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
