package org.qingshen.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureReasonTest {

  @Test
  void aSentenceOfOurOwnExceptionIsShown() {
    String trace =
        """
        org.camunda.bpm.engine.ProcessEngineException: Unable to evaluate expression
        \tat org.camunda.X.y(X.java:1)
        Caused by: org.qingshen.letters.LetterFailed: 模板中的“{文号}”没有值。
        \tat org.qingshen.letters.Y.z(Y.java:2)
        Caused by: java.lang.IllegalStateException: secret 张三
        """;

    assertThat(FailureReason.of(trace))
        .isEqualTo(new FailureReason("LetterFailed", "模板中的“{文号}”没有值。"));
  }

  @Test
  void whatOtherExceptionsSayIsNotShownForItMayHoldWhatPeopleTyped() {
    String trace = "java.lang.RuntimeException: wrapped\nCaused by: java.io.IOException: 张三.pdf\n";

    assertThat(FailureReason.of(trace)).isEqualTo(new FailureReason("IOException", null));
  }

  @Test
  void noTraceIsNoReason() {
    assertThat(FailureReason.of(null)).isEqualTo(new FailureReason("", null));
  }
}
