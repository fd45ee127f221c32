package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.VetoJourneys;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.qingshen.workflow.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A rule raises a suspicion: machines point, people decide. */
@AppTest
class RuleSuspicionTests {

  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired TaskDesk desk;
  @Autowired CaseDesk acts;
  @Autowired Checks checks;
  @Autowired CheckMapper mapper;
  @Autowired CaseFiles cases;
  @Autowired WorkItems work;
  @Autowired Ledger ledger;
  @Autowired SuspicionCheck ledgerCheck;
  @Autowired Clock clock;
  @Autowired JdbcTemplate jdbc;

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  @DisplayName("Issue 5, item 2: raised by a rule, with places pinned, without effect until triage")
  void aRuleTheOfficeTrustsRaisesASuspicionThatWaitsForTriage() {
    CaseId id = people.sentUp();
    long seq = submission(id);

    checked(id, seq, "D2", true);

    assertThat(suspicions(id)).containsExactly("REPORTED/RULE");
    assertThat(cases.of(id).underInquiry()).isFalse();
    assertThat(work.open(id))
        .extracting(WorkItem::step)
        .contains("falsification-inquiry/triageSuspicion", "pilot-review/checkFormat");
    assertThat(work.open(id)).allMatch(item -> item.pausedAt() == null);
    assertThat(pinned(id)).containsExactly("projectTitle", "goals[0]");
    assertThat(signIn.as("xingan", () -> cases.dossier(id)))
        .extracting(SealedEntry::step)
        .doesNotContain("falsification-inquiry/suspicionRaised");
    assertThat(ledgerCheck.ofCase(id).orElseThrow().faults()).isEmpty();

    done(people.inquiry().triage(id, "gx-eco-2", "PROV_ECO"));
    assertThat(cases.of(id).underInquiry()).isTrue();
  }

  @Test
  void theSameRuleRaisesASubmissionOnceHoweverOftenItIsChecked() {
    CaseId id = people.sentUp();
    checked(id, submission(id), "D2", true);
    checked(id, submission(id), "D2", true);

    assertThat(suspicions(id)).hasSize(1);
  }

  @Test
  void aRuleThatOnlyPointsOrCouldNotRunRaisesNothing() {
    CaseId id = people.sentUp();
    checked(id, submission(id), "O7", true);
    checked(id, submission(id), "D2", false);

    assertThat(suspicions(id)).isEmpty();
  }

  @Test
  void whatIsOnlyToldToReviewersAccusesNobody() {
    CaseId id = people.sentUp();
    checked(id, submission(id), "D2", true, Severity.INFORMATION);

    assertThat(suspicions(id)).isEmpty();
  }

  @Test
  void aCheckThatEndsAfterTheVetoAccusesNobodyAgain() {
    CaseId id = new VetoJourneys(people, signIn, desk, acts).vetoed();
    List<String> before = suspicions(id);

    checked(id, submission(id), "D2", true);

    assertThat(suspicions(id)).isEqualTo(before).containsExactly("CONFIRMED/REVIEWER");
  }

  private long submission(CaseId id) {
    return ledger.readable(id, Signatory.SYSTEM.person()).stream()
        .filter(entry -> entry.step().equals("pilot-review/prepareApplication"))
        .mapToLong(SealedEntry::seq)
        .max()
        .orElseThrow();
  }

  private void checked(CaseId id, long seq, String rule, boolean ran) {
    checked(id, seq, rule, ran, Severity.WARNING);
  }

  /** As the job ends a check; far away, so that no job takes it. */
  private void checked(CaseId id, long seq, String rule, boolean ran, Severity severity) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CheckRow check =
        new CheckRow(
            Ids.next(),
            id,
            seq,
            "rule-suspicion-test-" + Ids.next().substring(16),
            new RegionCode("450000"),
            CheckRow.State.PENDING,
            0,
            now.plus(Duration.ofDays(3000)),
            now,
            null,
            null,
            false);
    mapper.insert(check);
    Finding finding =
        new Finding(
            rule,
            1,
            severity,
            List.of("projectTitle", "goals[0].target", "goals[0].baseline", "nowhere"),
            List.of(),
            List.of(),
            Text.of("integrityrules.d2.name"),
            null,
            ran);
    assertThat(checks.done(check, List.of(finding))).isTrue();
  }

  private List<String> pinned(CaseId id) {
    return jdbc.queryForList(
        "select p.path from suspicion_pin p join suspicion s on s.id = p.suspicion_id"
            + " where s.case_id = ? order by p.pin_no",
        String.class,
        id.value());
  }

  private List<String> suspicions(CaseId id) {
    return jdbc.query(
        "select state, source from suspicion where case_id = ?",
        (row, no) -> row.getString(1) + "/" + row.getString(2),
        id.value());
  }
}
