package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallTermRulesTest {

  private final CallTermRules rules = new CallTermRules(null, null);

  @Test
  void aTermAlreadyKeptDoesNotWaitForTheApplicantsAnswerToASurvey() {
    assertThat(rules.comesBack("site-survey/answerAnnouncement")).isFalse();
    assertThat(rules.comesBack("site-survey/acknowledgeRecord")).isFalse();
  }

  @Test
  void itWaitsWhileTheApplicantMendsThePapers() {
    assertThat(rules.comesBack("pilot-review/completeMaterial")).isTrue();
    assertThat(rules.comesBack("pilot-review/prepareApplication")).isTrue();
  }
}
