package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.directory.Department.DRC;
import static org.qingshen.directory.Department.ECOLOGY;
import static org.qingshen.directory.Department.IIT;
import static org.qingshen.integrity.InquiryOutcome.CONFIRMED;
import static org.qingshen.integrity.InquiryOutcome.INSUFFICIENT;
import static org.qingshen.integrity.InquiryOutcome.NOT_CONFIRMED;
import static org.qingshen.integrity.InquiryOutcome.PENDING;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Department;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.integrity.internal.InquiryRule.Ground;
import org.qingshen.integrity.internal.InquiryRule.Said;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

class InquiryRuleTest {

  private static final String FRAUD = "DATA_FRAUD";
  private static final String REPORT = "FALSE_REPORT";
  private static final String EVIDENCE = "FALSE_EVIDENCE";
  private static final PersonId RAISER = new PersonId("p-raiser");
  private static final PersonId REVIEWER = new PersonId("p-reviewer");
  private static final PersonId INVESTIGATOR = new PersonId("p-investigator");
  private static final PersonId ECO = new PersonId("p-ECOLOGY");
  private static final PersonId FRESH = new PersonId("p-fresh");

  @Test
  @DisplayName("Issue 4 of 4: determination by two officers at least")
  void oneDeterminationIsNotEnough() {
    assertThat(InquiryRule.outcome(List.of())).isEqualTo(PENDING);
    for (InquiryOutcome said : List.of(CONFIRMED, NOT_CONFIRMED, INSUFFICIENT)) {
      assertThat(InquiryRule.outcome(List.of(said(ECOLOGY, said)))).isEqualTo(PENDING);
    }
  }

  @Test
  @DisplayName("Issue 4 of 4: two of the three departments that agree decide")
  void theFirstTwoWhoAgreeDecide() {
    for (InquiryOutcome said : List.of(CONFIRMED, NOT_CONFIRMED, INSUFFICIENT)) {
      assertThat(InquiryRule.outcome(List.of(said(ECOLOGY, said), said(IIT, said))))
          .isEqualTo(said);
    }
  }

  @Test
  void whereTheFirstTwoDifferTheThirdDecides() {
    Said yes = said(ECOLOGY, CONFIRMED);
    Said no = said(DRC, NOT_CONFIRMED);
    assertThat(InquiryRule.outcome(List.of(yes, no))).isEqualTo(PENDING);
    assertThat(InquiryRule.outcome(List.of(yes, no, said(IIT, CONFIRMED)))).isEqualTo(CONFIRMED);
    assertThat(InquiryRule.outcome(List.of(yes, no, said(IIT, NOT_CONFIRMED))))
        .isEqualTo(NOT_CONFIRMED);
  }

  @Test
  void whereAllThreeDifferTheEvidenceIsInsufficient() {
    List<Said> all =
        List.of(said(ECOLOGY, CONFIRMED), said(DRC, NOT_CONFIRMED), said(IIT, INSUFFICIENT));
    assertThat(InquiryRule.outcome(all)).isEqualTo(INSUFFICIENT);
    assertThat(InquiryRule.ground(all)).isEqualTo(Ground.SPLIT);
  }

  @Test
  @DisplayName("Issue 4 of 4: two officers at least, on what is alleged: ADR 0023")
  void twoWhoConfirmDifferentItemsWaitForTheThird() {
    List<Said> two = List.of(said(ECOLOGY, CONFIRMED, FRAUD), said(DRC, CONFIRMED, REPORT));
    assertThat(InquiryRule.outcome(two)).isEqualTo(PENDING);
    assertThat(InquiryRule.agreedItems(two)).isEmpty();
  }

  @Test
  void oneItemInCommonIsEnoughAndOnlyItCounts() {
    List<Said> two =
        List.of(said(ECOLOGY, CONFIRMED, FRAUD, REPORT), said(DRC, CONFIRMED, REPORT, EVIDENCE));
    assertThat(InquiryRule.outcome(two)).isEqualTo(CONFIRMED);
    assertThat(InquiryRule.agreedItems(two)).containsExactly(REPORT);
  }

  @Test
  void theThirdDepartmentMakesAnItemCommonOrEndsTheInquiryWithoutAVeto() {
    List<Said> two = List.of(said(ECOLOGY, CONFIRMED, FRAUD), said(DRC, CONFIRMED, REPORT));
    assertThat(InquiryRule.outcome(with(two, said(IIT, CONFIRMED, REPORT)))).isEqualTo(CONFIRMED);
    assertThat(InquiryRule.agreedItems(with(two, said(IIT, CONFIRMED, REPORT))))
        .containsExactly(REPORT);
    for (Said third :
        List.of(
            said(IIT, CONFIRMED, EVIDENCE), said(IIT, NOT_CONFIRMED), said(IIT, INSUFFICIENT))) {
      List<Said> all = with(two, third);
      assertThat(InquiryRule.outcome(all)).as(third.toString()).isEqualTo(INSUFFICIENT);
      assertThat(InquiryRule.ground(all)).isEqualTo(Ground.NO_COMMON_ITEM);
    }
  }

  @Test
  void anItemNamedByWhoDoesNotConfirmCountsForNothing() {
    List<Said> two = List.of(said(ECOLOGY, CONFIRMED, FRAUD), said(DRC, INSUFFICIENT, FRAUD));
    assertThat(InquiryRule.outcome(two)).isEqualTo(PENDING);
  }

  @Test
  void whereTwoFindItInsufficientThatIsTheGround() {
    assertThat(InquiryRule.ground(List.of(said(ECOLOGY, INSUFFICIENT), said(DRC, INSUFFICIENT))))
        .isEqualTo(Ground.AGREED);
  }

  @Test
  @DisplayName("roles.md section 4, rule 5: never one for three")
  void twoOfTheSameDepartmentDoNotDecide() {
    assertThat(InquiryRule.outcome(List.of(said(ECOLOGY, CONFIRMED), said(ECOLOGY, CONFIRMED))))
        .isEqualTo(PENDING);
  }

  @Test
  @DisplayName("Who raised a suspicion neither triages, investigates nor determines it [D]")
  void theRaiserHasNoPartInTheInquiry() {
    for (String element :
        List.of(
            FalsificationInquiryModel.TRIAGE_SUSPICION,
            FalsificationInquiryModel.INVESTIGATE,
            FalsificationInquiryModel.DETERMINE)) {
      assertThat(bar(element, RAISER)).isEqualTo("integrity.inquiry.bar.raised");
      assertThat(bar(element, FRESH, RAISER)).isEqualTo("integrity.inquiry.bar.raised");
      assertThat(bar(element, FRESH)).isNull();
    }
  }

  @Test
  @DisplayName("roles.md section 4, rule 2: a re-checker is none of the earlier actors")
  void whoTookPartNeitherInvestigatesNorDetermines() {
    assertThat(bar(FalsificationInquiryModel.INVESTIGATE, REVIEWER))
        .isEqualTo("integrity.inquiry.bar.took-part");
    assertThat(bar(FalsificationInquiryModel.DETERMINE, REVIEWER))
        .isEqualTo("integrity.inquiry.bar.took-part");
    assertThat(bar(FalsificationInquiryModel.TRIAGE_SUSPICION, REVIEWER)).isNull();
  }

  @Test
  @DisplayName("A deputy's hand is the principal's (roles.md section 4, rule 5)")
  void neitherDoesADeputyOfWhoTookPart() {
    assertThat(bar(FalsificationInquiryModel.DETERMINE, FRESH, REVIEWER))
        .isEqualTo("integrity.inquiry.bar.took-part");
  }

  @Test
  @DisplayName("roles.md section 4, rule 1: preparer is not approver")
  void whoInvestigatedDoesNotDetermineButMayInvestigateAgain() {
    assertThat(bar(FalsificationInquiryModel.DETERMINE, INVESTIGATOR))
        .isEqualTo("integrity.inquiry.bar.investigated");
    assertThat(bar(FalsificationInquiryModel.DETERMINE, FRESH, INVESTIGATOR))
        .isEqualTo("integrity.inquiry.bar.investigated");
    assertThat(bar(FalsificationInquiryModel.INVESTIGATE, INVESTIGATOR)).isNull();
  }

  @Test
  void nobodySpeaksForTwoDepartments() {
    assertThat(bar(FalsificationInquiryModel.DETERMINE, ECO))
        .isEqualTo("integrity.inquiry.bar.second-department");
    assertThat(bar(FalsificationInquiryModel.DETERMINE, FRESH, ECO))
        .isEqualTo("integrity.inquiry.bar.second-department");
  }

  @Test
  void thePartyIsNotBoundByTheseRules() {
    assertThat(bar(FalsificationInquiryModel.STATE_DEFENCE, REVIEWER)).isNull();
    assertThat(bar(FalsificationInquiryModel.SUPPLY_ORIGINALS, REVIEWER)).isNull();
  }

  private static String bar(String element, PersonId... hands) {
    InquiryStepRow investigated =
        new InquiryStepRow(
            "s", 5, FalsificationInquiryModel.INVESTIGATE, INVESTIGATOR, null, Instant.EPOCH);
    InquiryRule.People people =
        new InquiryRule.People(
            Set.of(RAISER), Set.of(REVIEWER), List.of(investigated), List.of(determined(ECOLOGY)));
    return InquiryRule.bar(element, people, Set.of(hands)).map(Text::key).orElse(null);
  }

  private static OpinionRow determined(Department department) {
    return new OpinionRow(
        "s", department, CONFIRMED, new PersonId("p-" + department), 1, Instant.EPOCH, null);
  }

  /** With one and the same item where it confirms. */
  private static Said said(Department department, InquiryOutcome outcome) {
    return outcome == CONFIRMED
        ? said(department, outcome, FRAUD)
        : said(department, outcome, new String[0]);
  }

  private static Said said(Department department, InquiryOutcome outcome, String... items) {
    return new Said(department, outcome, List.of(items));
  }

  private static List<Said> with(List<Said> two, Said third) {
    return List.of(two.get(0), two.get(1), third);
  }
}
