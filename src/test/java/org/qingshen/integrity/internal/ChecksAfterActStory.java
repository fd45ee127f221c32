package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.integrity.FindingKeeping;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.VetoJourneys;
import org.qingshen.workflow.CaseDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** The job adds to what the act found, whatever became of the case and however often it is run. */
abstract class ChecksAfterActStory extends PlausibilityScene {

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 1, 1, 0, 0);

  @Autowired FindingKeeping keeping;
  @Autowired CaseDesk acts;

  @Test
  void whatTheActFoundStaysAsItIsAndTheJobAddsTheRest() {
    CaseId other = people.submitted();
    checked(other);
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));

    checked(caseId);

    assertThat(ofRule(caseId, "O1"))
        .singleElement()
        .matches(row -> row.get("in_act").equals(true) && row.get("position").equals(1));
    assertThat(readBy("guilin-eco", caseId))
        .filteredOn(it -> it.rule().equals("O1"))
        .singleElement()
        .matches(it -> it.explained().reason().equals(REASON));
    assertThat(found(caseId)).extracting(row -> row.get("position")).doesNotHaveDuplicates();
    assertThat(found(caseId)).extracting(row -> row.get("finding_key")).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("A check that is run again and again finds the same, once")
  void howeverOftenTheJobRunsNothingIsLostOrDoubled() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    checked(caseId);
    List<Map<String, Object>> once = found(caseId);

    for (int again = 0; again < 2; again++) {
      due(caseId);
      checked(caseId);
    }

    assertThat(found(caseId)).isEqualTo(once);
  }

  @Test
  @DisplayName("A check that fails loses nothing the act found, and says what is missing")
  void aJobThatIsGivenUpKeepsTheFindingsOfTheActAndCanBeRunAgain() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    checked(caseId);
    List<Map<String, Object>> whole = found(caseId);
    String check = onlyCheck(caseId);
    asBeforeTheJob(caseId);
    jdbc.update("update integrity_check set facts = 'nobody-states-this' where id = ?", check);

    until(() -> givenUp(check));

    assertThat(ofRule(caseId, "O1")).hasSize(1);
    assertThat(ofRule(caseId, Checks.WHOLE)).singleElement().matches(unchecked());
    assertThat(gapsOf(check)).singleElement().matches(FindingKeeping.Gap::waiting);
    jdbc.update("update integrity_check set facts = 'pilot-plan' where id = ?", check);
    assertThat(signIn.as("admin", () -> keeping.again(check))).isEmpty();
    checked(caseId);
    assertThat(found(caseId)).isEqualTo(whole);
    assertThat(gapsOf(check)).isEmpty();
  }

  @Test
  @DisplayName("A rule that failed in the act is 'not checked' until the job has run it")
  void whatFailedInTheActIsTriedAgainAfterIt() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    checked(caseId);
    String check = onlyCheck(caseId);
    jdbc.update("update finding set checked = false where check_id = ? and in_act = true", check);
    assertThat(gapsOf(check)).isNotEmpty().noneMatch(FindingKeeping.Gap::waiting);

    assertThat(signIn.as("admin", () -> keeping.again(check))).isEmpty();
    checked(caseId);

    assertThat(ofRule(caseId, "O1"))
        .singleElement()
        .matches(row -> row.get("checked").equals(true));
    assertThat(gapsOf(check)).isEmpty();
    assertThat(signIn.as("admin", () -> keeping.again(check))).isPresent();
  }

  @Test
  void aSubmissionWithdrawnBeforeTheJobIsCheckedAndStaysWithdrawn() {
    CaseId caseId = people.submitted();
    checked(caseId);
    done(people.withdraw(caseId, "xingan"));
    asBeforeTheJob(caseId);

    checked(caseId);

    assertThat(cases.of(caseId).state()).isEqualTo("WITHDRAWN");
    assertThat(ofRule(caseId, Checks.WHOLE)).noneMatch(unchecked());
  }

  @Test
  void aCaseVetoedBeforeTheJobIsCheckedAndStaysVetoed() {
    CaseId caseId = new VetoJourneys(people, signIn, desk, acts).vetoed();
    checked(caseId);
    asBeforeTheJob(caseId);

    checked(caseId);

    assertThat(cases.of(caseId).state()).isEqualTo("VETOED");
    assertThat(ofRule(caseId, Checks.WHOLE)).noneMatch(unchecked());
  }

  @Test
  @DisplayName("Returned and submitted again before the job: each its own, and the last one stands")
  void twoSubmissionsInQuickSuccessionAreKeptApart() {
    CaseId caseId = people.created("xingan");
    done(explained(caseId, REASON));
    people.opinion(caseId, "guilin-eco", list -> CaseFixtures.aReturn(list, "请补充"));
    people.opinion(caseId, "guilin-drc", CaseFixtures::anAgreement);
    people.opinion(caseId, "guilin-iit", CaseFixtures::anAgreement);
    done(people.submit(caseId, "xingan", plan -> claiming(plan, "123")));
    checked(caseId);
    asBeforeTheJob(caseId);
    lastFirst(caseId);

    checked(caseId);

    assertThat(ofRule(caseId, "O1")).singleElement().matches(row -> seq(row) == first(caseId));
    assertThat(
            jdbc.queryForList(
                "select amount from fact_measure where case_id = ? and kind = 'ENERGY_SAVING'",
                String.class,
                caseId.value()))
        .contains("123")
        .doesNotContain("900");
  }

  @Test
  void troublesAndGapsArePagedAndForAdministratorsAlone() {
    CaseId caseId = people.submitted();
    checked(caseId);
    String check = onlyCheck(caseId);
    jdbc.update("update finding set checked = false where check_id = ?", check);

    List<FindingKeeping.Gap> all = signIn.as("admin", () -> keeping.gaps(null, 200));
    for (int at = 1; at < Math.min(all.size(), 4); at++) {
      FindingKeeping.Place before = all.get(at - 1).place();
      assertThat(signIn.as("admin", () -> keeping.gaps(before, 1))).containsExactly(all.get(at));
    }
    for (String login : List.of("xingan", "gx-eco", "auditor", "guilin-eco")) {
      assertThatThrownBy(() -> signIn.as(login, () -> keeping.gaps(null, 1)))
          .isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> signIn.as(login, () -> keeping.again(check)))
          .isInstanceOf(AuthorizationException.class);
    }
    jdbc.update("update finding set checked = true where check_id = ?", check);
  }

  private boolean givenUp(String check) {
    run.round();
    clock.advance(Duration.ofHours(2));
    return mapper.find(check).state() == CheckRow.State.FAILED;
  }

  private List<FindingKeeping.Gap> gapsOf(String check) {
    return signIn.as("admin", () -> keeping.gaps(null, 500)).stream()
        .filter(gap -> gap.check().equals(check))
        .toList();
  }

  private static Predicate<Map<String, Object>> unchecked() {
    return row -> row.get("checked").equals(false);
  }

  private long first(CaseId caseId) {
    return jdbc.queryForObject(
        "select min(entry_seq) from integrity_check where case_id = ?", Long.class, caseId.value());
  }

  /** The job comes to the later submission before the earlier one. */
  private void lastFirst(CaseId caseId) {
    jdbc.update(
        "update integrity_check set next_at = ? where case_id = ? and entry_seq > ?",
        LONG_AGO,
        caseId.value(),
        first(caseId));
  }

  private static long seq(Map<String, Object> row) {
    return ((Number) row.get("entry_seq")).longValue();
  }
}
