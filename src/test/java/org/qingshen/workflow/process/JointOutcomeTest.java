package org.qingshen.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.workflow.process.JointOutcome.AGREED;
import static org.qingshen.workflow.process.JointOutcome.Opinion.AGREE;
import static org.qingshen.workflow.process.JointOutcome.Opinion.REFUSE;
import static org.qingshen.workflow.process.JointOutcome.Opinion.RETURN;
import static org.qingshen.workflow.process.JointOutcome.PENDING;
import static org.qingshen.workflow.process.JointOutcome.REFUSED;
import static org.qingshen.workflow.process.JointOutcome.RETURNED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Three departments recommend only together (Guangxi notice of 2023-09-06, 申报程序)")
class JointOutcomeTest {

  @Test
  void twoAgreementsAreNotYetARecommendation() {
    assertThat(JointOutcome.of(List.of(AGREE, AGREE), 3)).isEqualTo(PENDING);
  }

  @Test
  void threeAgreementsAreARecommendation() {
    assertThat(JointOutcome.of(List.of(AGREE, AGREE, AGREE), 3)).isEqualTo(AGREED);
  }

  @Test
  void oneRefusalEndsTheReviewWithoutWaitingForTheOthers() {
    assertThat(JointOutcome.of(List.of(REFUSE), 3)).isEqualTo(REFUSED);
    assertThat(JointOutcome.of(List.of(AGREE, RETURN, REFUSE), 3)).isEqualTo(REFUSED);
  }

  @Test
  void aReturnWaitsForAllSoThatTheApplicantGetsOneList() {
    assertThat(JointOutcome.of(List.of(RETURN), 3)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(RETURN, AGREE), 3)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(RETURN, AGREE, AGREE), 3)).isEqualTo(RETURNED);
  }
}
