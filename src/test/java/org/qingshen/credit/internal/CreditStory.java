package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.credit.Credits;
import org.qingshen.credit.Credits.Way;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.testing.Statements;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Credit records: appeal, repair, terms and the register. Every way through {@code credit-review}.
 */
abstract class CreditStory extends VetoScene {

  @Autowired Credits credits;
  @Autowired CreditExpiry expiry;

  @Test
  void anUpheldAppealAnnulsTheRecordAndReopensNothing() {
    CaseId id = veto.vetoed();
    String record = record(id).id();
    done(veto.appeal(id, "xingan", record));
    assertThat(record(id).state()).isEqualTo(State.UNDER_APPEAL);
    ProcessInstance review = review(id);
    assertThat(review).isWaitingAt("decideReview");

    done(veto.decide(id, "gx-eco", true));
    assertThat(record(id).state()).isEqualTo(State.UNDER_APPEAL);
    done(veto.decide(id, "gx-drc", true));

    assertThat(review).hasPassed("grantReview", "issueReviewDecision").hasNotPassed("refuseReview");
    assertThat(review).isEnded();
    assertThat(record(id).state()).isEqualTo(State.ANNULLED);
    assertThat(state(id)).isEqualTo("VETOED");
    assertThat(letter(id, LetterKind.CREDIT_DECISION).number()).endsWith("号");
    assertThat(told("gx-iit", id)).contains("credit.message.annulled");
    assertThat(told("xingan", id)).contains("credit.message.APPEAL.GRANTED");
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  @Test
  void aDismissedAppealLeavesTheRecordAndCannotBeRepeated() {
    CaseId id = veto.vetoed();
    String record = record(id).id();
    done(veto.appeal(id, "xingan", record));
    ProcessInstance review = review(id);
    done(veto.decide(id, "gx-eco", true));
    done(veto.decide(id, "gx-drc", false));
    done(veto.decide(id, "gx-iit", false));

    assertThat(review).hasPassed("refuseReview").hasNotPassed("grantReview").isEnded();
    assertThat(record(id).state()).isEqualTo(State.ACTIVE);
    assertThat(refusal(veto.appeal(id, "xingan", record))).isEqualTo("credit.rule.appealedBefore");
    assertThat(offered(id, "xingan")).doesNotContain("credit-appeal", "credit-repair");
  }

  @Test
  void aStrangerMayNotAppealAndSeesNoRecord() {
    CaseId id = veto.vetoed();
    assertThat(veto.appeal(id, "yangshuo", record(id).id())).isInstanceOf(Outcome.Refused.class);
    assertThat(veto.appeal(id, "guilin-eco", record(id).id())).isInstanceOf(Outcome.Refused.class);
    assertThat(signIn.as("yangshuo", () -> credits.ofCase(cases.of(id)))).isEmpty();
    assertThat(signIn.as("guilin-eco", () -> credits.ofCase(cases.of(id)))).isEmpty();
    assertThat(signIn.as("xingan", () -> credits.ofCase(cases.of(id)))).hasSize(1);
    assertThat(signIn.as("gx-drc", () -> credits.ofCase(cases.of(id)))).hasSize(1);
    assertThat(signIn.as("xingan", credits::mine))
        .extracting(known -> known.record().caseId())
        .contains(id);
    assertThat(signIn.as("yangshuo", credits::mine)).isEmpty();
    assertThat(record(id).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void anAppealAfterItsTermIsRefusedWithTheDay() {
    CaseId id = veto.vetoed();
    assertThat(offered(id, "xingan")).contains("credit-appeal");
    assertThat(way(id, Way.Ask.APPEAL).open()).isTrue();
    clock.advance(Duration.ofDays(40));
    assertThat(refusal(veto.appeal(id, "xingan", record(id).id()))).isEqualTo("credit.rule.late");
    assertThat(offered(id, "xingan")).doesNotContain("credit-appeal");
    assertThat(way(id, Way.Ask.APPEAL))
        .matches(way -> !way.open() && way.when().key().equals("credit.way.late"));
  }

  @Test
  @DisplayName("roles.md section 4: who determined the veto does not decide the appeal")
  void whoDeterminedOrInvestigatedMayNotDecide() {
    CaseId id = veto.vetoed();
    done(veto.appeal(id, "xingan", record(id).id()));
    for (String login : List.of("gx-eco-2", "gx-drc-2", "gx-iit-2")) {
      assertThat(veto.decide(id, login, true))
          .as(login)
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused -> assertThat(refused.reason().key()).isEqualTo("credit.rule.tookPart"));
      releaseClaims(id);
    }
    done(veto.decide(id, "gx-eco", false));
    done(veto.decide(id, "gx-drc", false));
    assertThat(record(id).state()).isEqualTo(State.ACTIVE);
  }

  private void releaseClaims(CaseId id) {
    jdbc.update(
        "update work_item set assignee = null, assignee_name = null"
            + " where case_id = ? and state = 'OPEN'",
        id.value());
  }

  @Test
  void repairIsTooEarlyAtFirstAndGrantedLater() {
    CaseId id = veto.vetoed();
    String record = record(id).id();
    LocalDate first = record(id).effectiveFrom().plusMonths(3);
    assertThat(refusal(veto.repair(id, "xingan", record))).isEqualTo("credit.rule.early");
    assertThat(offered(id, "xingan")).doesNotContain("credit-repair");
    assertThat(way(id, Way.Ask.REPAIR))
        .isEqualTo(
            new Way(Way.Ask.REPAIR, false, Text.of("credit.way.early", first.toString()), ""));
    clock.set(first.atStartOfDay(OfficeTime.ZONE).toInstant().minusMillis(1));
    assertThat(offered(id, "xingan")).doesNotContain("credit-repair");
    clock.advance(Duration.ofMillis(1));
    assertThat(offered(id, "xingan")).contains("credit-repair");
    assertThat(way(id, Way.Ask.REPAIR).open()).isTrue();
    done(veto.repair(id, "xingan", record));
    assertThat(record(id).state()).isEqualTo(State.ACTIVE);
    done(veto.decide(id, "gx-eco", true));
    done(veto.decide(id, "gx-iit", true));

    assertThat(record(id).state()).isEqualTo(State.REPAIRED);
    assertThat(told("xingan", id)).contains("credit.message.REPAIR.GRANTED");
  }

  @Test
  @DisplayName("Silence of the departments is reported and decides nothing")
  void anOverdueReviewIsEscalatedAndStaysToBeDecided() {
    CaseId id = veto.vetoed();
    done(veto.appeal(id, "xingan", record(id).id()));
    ProcessInstance review = review(id);
    clock.advance(Duration.ofDays(30));
    overdue(id);

    assertThat(review).hasPassed("escalateReview").isWaitingAt("decideReview");
    assertThat(record(id).state()).isEqualTo(State.UNDER_APPEAL);
    assertThat(told("auditor", id)).contains("credit.message.overdue");
    done(veto.decide(id, "gx-eco", false));
    done(veto.decide(id, "gx-drc", false));
    assertThat(review).isEnded();
  }

  @Test
  void aRecordExpiresAfterItsLastDayAndNotOnIt() {
    CaseId id = veto.vetoed();
    CreditRow made = record(id);
    jdbc.update(
        "update credit_record set until_on = ? where id = ?",
        java.sql.Date.valueOf(made.effectiveFrom()),
        made.id());
    expiry.round();
    assertThat(record(id).state()).isEqualTo(State.ACTIVE);
    clock.advance(Duration.ofDays(1));
    expiry.round();
    assertThat(record(id).state()).isEqualTo(State.EXPIRED);
    assertThat(ledger.verify(id).intact()).isTrue();
  }

  @Test
  void theRegisterIsFilteredPagedByKeyAndCostsTwoStatements() {
    List<String> made =
        List.of(record(veto.vetoed()).id(), record(veto.vetoed()).id(), record(veto.vetoed()).id());
    signIn.as("gx-drc");
    var first = credits.page(Credits.Query.ALL, null, 2);
    assertThat(first).extracting(it -> it.id()).containsExactly(made.get(2), made.get(1));
    assertThat(credits.page(Credits.Query.ALL, made.get(1), 1).get(0).id()).isEqualTo(made.get(0));
    String name = first.get(0).name();
    assertThat(credits.page(new Credits.Query(name, State.ACTIVE, Role.APPLICANT), null, 9))
        .isNotEmpty();
    assertThat(credits.page(new Credits.Query("%", null, null), null, 9)).isEmpty();
    assertThat(credits.page(new Credits.Query(name, State.REPAIRED, Role.EXPERT), null, 9))
        .isEmpty();
    assertThat(Statements.of(() -> credits.page(Credits.Query.ALL, null, 50)))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(Statements.of(() -> credits.find(made.get(0)))).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void anotherProvincesRegisterShowsNothingOfThisOne() {
    String id = record(veto.vetoed()).id();
    jdbc.update("update credit_record set province = '370000' where id = ?", id);
    signIn.as("gx-drc");
    assertThat(credits.page(Credits.Query.ALL, null, 200))
        .noneMatch(record -> record.id().equals(id));
    assertThat(credits.find(id)).isEmpty();
  }

  private void overdue(CaseId id) {
    engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(review(id).getId())
        .activityId("reviewOverdue")
        .list()
        .forEach(job -> engine.getManagementService().executeJob(job.getId()));
  }

  private ProcessInstance review(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .processDefinitionKey("credit-review")
        .singleResult();
  }

  private static String refusal(Outcome outcome) {
    return ((Outcome.Refused) outcome).reason().key();
  }

  private List<String> offered(CaseId id, String login) {
    return signIn.as(login, () -> acts.possible(id)).stream().map(act -> act.kind()).toList();
  }

  private Way way(CaseId id, Way.Ask ask) {
    return signIn.as("xingan", credits::mine).stream()
        .filter(known -> known.record().caseId().equals(id))
        .flatMap(known -> known.ways().stream())
        .filter(way -> way.ask() == ask)
        .findFirst()
        .orElseThrow();
  }
}
