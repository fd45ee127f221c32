package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.CaseRowsCheck;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class HeldDraftTests {

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired List<CaseRowsCheck> checks;

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  void anApplicationThatIsStillADraftIsNoFaultOfItsCase() {
    CaseId id = people.created("xingan");

    assertThat(checks).flatMap(check -> check.ofCase(id).stream().toList()).isEmpty();
  }
}
