package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.Rubric;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.Letters;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.pilot.PilotComparison;
import org.qingshen.pilot.PilotComparison.Row;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SelectionJourneys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Comparison, parties, file and rubric of pilots, and letters, on a real database. */
@AppTest
class ComparisonStoryTests {

  /** The call, its applications, their cases, opinions, surveys, own work; none for each row. */
  private static final int PAGE = 12;

  @Autowired Journeys people;
  @Autowired SelectionJourneys review;
  @Autowired PilotComparison comparisons;
  @Autowired PilotPanelSubject panel;
  @Autowired ApplicationStore applications;
  @Autowired CaseFiles cases;
  @Autowired Letters letters;
  @Autowired Ledger ledger;
  @Autowired SignIn signIn;
  @Autowired TransactionTemplate transaction;

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  @DisplayName(
      "Nothing of a project shows before its opinion is merged (roles.md section 4, rule 4)")
  void aProjectShowsItsScoresOnlyOnceTheOpinionIsMerged() {
    CaseId id = review.atConsultation();
    assertThat(row(id).panel()).isNull();
    assertThat(row(id).rank()).isNull();

    review.opined(id, "88.00");

    assertThat(row(id).panel().total()).isEqualByComparingTo("88.00");
    assertThat(row(id).rank()).isPositive();
    assertThat(row(id).conditions()).containsExactly("C1", "C2", "C3");
  }

  @Test
  void theWayToTheOwnOpinionStandsInTheRowAsLongAsItIsDue() {
    CaseId id = review.atSelection();
    assertThat(row(id).openItem()).isNotNull();

    done(review.decide(id, "gx-drc", true));

    assertThat(row(id).openItem()).isNull();
  }

  @Test
  void moreProjectsCostNoMoreStatements() {
    review.opined(review.atConsultation(), "70.00");
    int few = statements();
    review.opined(review.atConsultation(), "71.00");
    review.opined(review.atConsultation(), "72.00");

    assertThat(statements()).isLessThanOrEqualTo(PAGE).isEqualTo(few);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xingan", "guilin-eco", "pool", "auditor"})
  void onlyTheThreeDepartmentsCompare(String login) {
    signIn.as(login);
    assertThatThrownBy(() -> comparisons.of(DemoProvince.CALL))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void anUnknownCallAndAnotherProvincesLookAlike() {
    assertThat(signIn.as("gx-eco", () -> comparisons.of("no-such-call"))).isEmpty();
  }

  @Test
  void partiesAreTheApplicantAndEveryEnterpriseOfTheRoster() {
    var parties = panel.parties(review.atConsultation());

    assertThat(parties.names()).contains("兴安县人民政府", "测试企业0001", "测试企业0003").hasSize(4);
    assertThat(parties.creditCodes()).contains(CaseFixtures.creditCode(1)).hasSize(3);
    assertThat(parties.industries()).contains("农副食品加工");
    assertThat(parties.region()).isEqualTo("450325");
  }

  @Test
  @DisplayName("1,853 enterprises are read in a few statements (seed S001)")
  void aBigRosterIsReadInAFewStatements() {
    CaseId id = people.created("xingan");
    signIn.as("xingan");
    String roster = (String) people.roster(id, CaseFixtures.BIG_ROSTER).get("table");
    signIn.out();
    transaction.executeWithoutResult(status -> has(id, roster));

    List<String> sent =
        Statements.of(
            () -> assertThat(panel.parties(id).creditCodes()).hasSize(CaseFixtures.BIG_ROSTER));

    assertThat(sent).hasSizeLessThanOrEqualTo(7);
    done(people.withdraw(id, "xingan"));
  }

  @Test
  void theFileOfThePanelIsTheApplicationAndNoOpinion() {
    CaseId id = review.atConsultation();

    Set<String> steps =
        signIn.as("gx-eco", () -> cases.dossier(id)).stream()
            .filter(panel::inFile)
            .map(entry -> entry.step())
            .collect(java.util.stream.Collectors.toSet());

    assertThat(steps).containsExactly("pilot-review/prepareApplication");
  }

  @Test
  void theDemoCallHasARubricWithoutABasis() {
    Rubric rubric = panel.rubric(review.atConsultation());

    assertThat(rubric.dimensions()).hasSize(6).allMatch(it -> it.basis().isEmpty());
    assertThat(rubric.minimumSheets()).isEqualTo(3);
    assertThat(rubric.outlierShare()).isEqualByComparingTo("0.30");
  }

  @Test
  @DisplayName(
      "The letter quotes reasons and the merged opinion, no score of one expert (roles.md 2)")
  void theDecisionIsWrittenToTheApplicant() {
    CaseId id = review.atConsultation();
    review.opined(id, "88.00");
    review.overPanel(id);

    review.decide(id, true, false, true);

    assertThat(letters.of(id))
        .filteredOn(letter -> letter.kind() == LetterKind.NOT_SELECTED)
        .singleElement()
        .satisfies(letter -> assertThat(letter.number()).isNotBlank());
    assertThat(panel.resultOpen(id)).isTrue();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  private void has(CaseId id, String roster) {
    ApplicationRow row = applications.of(id);
    applications.submitted(
        new ApplicationRow(
            id,
            row.callId(),
            row.applicantId(),
            row.category(),
            row.objectKind(),
            "大名册（测试）",
            roster,
            CaseFixtures.BIG_ROSTER,
            null,
            null,
            null,
            null),
        new PlanRows(List.of(), List.of(), List.of(), List.of()),
        false);
  }

  private Row row(CaseId id) {
    return signIn
        .as("gx-drc", () -> comparisons.of(DemoProvince.CALL))
        .orElseThrow()
        .rows()
        .stream()
        .filter(row -> row.file().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private int statements() {
    signIn.as("gx-drc");
    comparisons.of(DemoProvince.CALL);
    int sent = Statements.of(() -> comparisons.of(DemoProvince.CALL)).size();
    signIn.out();
    return sent;
  }
}
