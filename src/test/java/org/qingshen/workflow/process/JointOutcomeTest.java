package org.qingshen.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.workflow.JointReviewTopic.Opinion.AGREE;
import static org.qingshen.workflow.JointReviewTopic.Opinion.REFUSE;
import static org.qingshen.workflow.JointReviewTopic.Opinion.RETURN;
import static org.qingshen.workflow.JointReviewTopic.Rule.RETURNABLE;
import static org.qingshen.workflow.JointReviewTopic.Rule.UNANIMOUS;
import static org.qingshen.workflow.process.JointOutcome.AGREED;
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
    assertThat(JointOutcome.of(List.of(AGREE, AGREE), 3, RETURNABLE)).isEqualTo(PENDING);
  }

  @Test
  void threeAgreementsAreARecommendation() {
    assertThat(JointOutcome.of(List.of(AGREE, AGREE, AGREE), 3, RETURNABLE)).isEqualTo(AGREED);
  }

  @Test
  void oneRefusalEndsTheReviewWithoutWaitingForTheOthers() {
    assertThat(JointOutcome.of(List.of(REFUSE), 3, RETURNABLE)).isEqualTo(REFUSED);
    assertThat(JointOutcome.of(List.of(AGREE, RETURN, REFUSE), 3, RETURNABLE)).isEqualTo(REFUSED);
  }

  @Test
  void aReturnWaitsForAllSoThatTheApplicantGetsOneList() {
    assertThat(JointOutcome.of(List.of(RETURN), 3, RETURNABLE)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(RETURN, AGREE), 3, RETURNABLE)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(RETURN, AGREE, AGREE), 3, RETURNABLE)).isEqualTo(RETURNED);
  }

  @Test
  @DisplayName("Each department decides on its own account (roles.md section 4, rule 5)")
  void whereAllMustAgreeOneRefusalWaitsForTheOthersAndEndsAsRefusedOnlyThen() {
    assertThat(JointOutcome.of(List.of(REFUSE), 3, UNANIMOUS)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(AGREE, REFUSE), 3, UNANIMOUS)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(AGREE, REFUSE, AGREE), 3, UNANIMOUS)).isEqualTo(REFUSED);
  }

  @Test
  void whereAllMustAgreeTwoAgreementsAreNotEnoughAndThreeAre() {
    assertThat(JointOutcome.of(List.of(AGREE, AGREE), 3, UNANIMOUS)).isEqualTo(PENDING);
    assertThat(JointOutcome.of(List.of(AGREE, AGREE, AGREE), 3, UNANIMOUS)).isEqualTo(AGREED);
  }

  @Test
  void whereAllMustAgreeNothingCanBeReturned() {
    assertThat(UNANIMOUS.opinions()).containsExactly(AGREE, REFUSE);
    assertThat(RETURNABLE.opinions()).containsExactly(AGREE, RETURN, REFUSE);
  }
}
