package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SessionLimitFilterTests {

  @ParameterizedTest
  @CsvSource({
    "v-r=heartbeat&v-uiId=3, false",
    "v-uiId=3&v-r=heartbeat, false",
    "v-r=push&v-uiId=3, false",
    "v-r=uidl&v-uiId=3, true",
    "v-r=heartbeats, true",
    ", true"
  })
  void whatThePageSendsByItselfIsNoActOfThePerson(String query, boolean act) {
    var request = new MockHttpServletRequest("POST", "/");
    request.setQueryString(query);
    assertThat(SessionLimitFilter.isAct(request)).isEqualTo(act);
  }
}
