package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.experts.SurveySubject.Claim;
import org.qingshen.forms.FormData;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Texts;
import org.qingshen.testing.CaseFixtures;

@DisplayName("Does reality match the application? (pilot.md section 5, P5 [S004])")
class PlanClaimsTests {

  private static final int LONG = 500;

  private final PlanClaims claims = new PlanClaims(Texts.ofBundles());
  private final AttachmentId file = AttachmentId.next();

  @Test
  void goalsBaselinesOutputsFundsRosterAndConditionsAreAllClaims() {
    List<Claim> found = claims.of(basin(), 3);

    assertThat(found)
        .extracting(Claim::where)
        .contains(
            "roster",
            "baselines[0]",
            "baselines[1]",
            "goals[0]",
            "goals[1]",
            "content",
            "milestones[0]",
            "deliverables[0]",
            "benefits[0]",
            "c1Statement",
            "c2Statement",
            "c3Statement")
        .doesNotContain("c4ManagementBody");
  }

  @Test
  void aGoalSaysFromWhatToWhatAndUntilWhen() {
    assertThat(words("goals[0]")).contains("氨氮排放量", "10 吨/年", "降至 9 吨/年");
    assertThat(words("roster")).contains("3 家");
    assertThat(words("milestones[0]")).contains("10 万元");
  }

  @Test
  @DisplayName("C4 is asked of parks only (pilot.md section 4)")
  void aParkClaimsItsBoundaryAndManagement() {
    FormData park =
        CaseFixtures.aParkPilot(
            LocalDate.of(2026, 11, 22), Map.of("table", "t", "rows", "2"), file);

    assertThat(claims.of(park, 2))
        .extracting(Claim::where)
        .contains("c4ManagementBody", "c4CrossesCity", "c4Base", "centralFacilities");
  }

  @Test
  void everyClaimHasItsOwnCode() {
    assertThat(claims.of(basin(), 3)).extracting(Claim::code).doesNotHaveDuplicates();
  }

  @Test
  void aLongAnswerIsNamedByItsBeginningWithoutCuttingARareCharacter() {
    FormData plan = basin().with("content", "𠮷".repeat(LONG));

    String words =
        claims.of(plan, 0).stream()
            .filter(claim -> claim.where().equals("content"))
            .findFirst()
            .orElseThrow()
            .words();
    assertThat(words).endsWith("𠮷…").hasSizeLessThan(LONG);
  }

  @Test
  void anEmptyPlanClaimsNothing() {
    assertThat(claims.of(FormData.EMPTY, 0)).isEmpty();
  }

  private String words(String where) {
    return claims.of(basin(), 3).stream()
        .filter(claim -> claim.where().equals(where))
        .findFirst()
        .orElseThrow()
        .words();
  }

  private FormData basin() {
    return CaseFixtures.aRiverBasinPilot(
        LocalDate.of(2026, 11, 22), Map.of("table", "t", "rows", "3"), file);
  }
}
