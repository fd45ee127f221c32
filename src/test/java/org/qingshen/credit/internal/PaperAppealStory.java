package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.credit.CreditRecord.State;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.CreditCode;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.InquiryJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** 纸质申诉: a consultant's firm without an account appeals in writing. Source: ADR 29. */
abstract class PaperAppealStory extends VetoScene {

  private static final String FIRM = firm("91450300MA5PAP001");
  private static final String PAPER = "credit-paper-appeal";

  @Autowired Attachments attachments;
  @Autowired CreditCheck register;

  @Test
  @DisplayName("Recorded by the lead department, it starts the same review and may be upheld")
  void anAppealOnPaperIsRecordedReviewedAndUpheld() {
    CaseId id = vetoedWithItsConsultant();
    CreditRow record = ofFirm(id);
    done(paper(id, "gx-eco", today(), true));

    assertThat(ofFirm(id).state()).isEqualTo(State.UNDER_APPEAL);
    CreditReviewRow asked = credit.reviews(record.id()).get(0);
    assertThat(asked.paperFrom()).isEqualTo("演示咨询公司（法定代表人 韦某）");
    assertThat(asked.receivedOn()).isEqualTo(today());
    assertThat(veto.decide(id, "gx-eco", true))
        .as("who recorded it does not decide")
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> assertThat(refused.reason().key()).isEqualTo("credit.rule.ownRequest"));
    done(veto.decide(id, "gx-drc", true));
    done(veto.decide(id, "gx-iit", true));

    assertThat(ofFirm(id).state()).isEqualTo(State.ANNULLED);
    assertThat(letters.of(id))
        .as("a letter of the case is the applicant's to read")
        .noneMatch(it -> it.kind() == LetterKind.CREDIT_DECISION);
    assertThat(told("gx-eco", id)).contains("credit.message.paper");
    assertThat(ofApplicant(id).state()).as("another's record stays").isEqualTo(State.ACTIVE);
    assertThat(
            jdbc.queryForList(
                "select what from security_trail where subject = ?", String.class, id.value()))
        .contains("credit.paper-appeal");
    SealedEntry sealed = entry("gx-drc", id);
    assertThat(sealed.attachments()).hasSize(1);
    for (String login : List.of("xingan", "guilin-eco")) {
      assertThat(signIn.as(login, () -> cases.dossier(id)))
          .as("neither the paper nor what it is about is %s's to read", login)
          .noneMatch(entry -> entry.step().equals("act/" + PAPER))
          .noneMatch(entry -> entry.step().startsWith("credit-review/"))
          .noneMatch(entry -> entry.data().toString().contains(record.id()));
    }
    assertThat(ledger.verify(id).intact()).isTrue();
    assertThat(register.ofCase(id).orElseThrow().faults()).isEmpty();
  }

  @Test
  @DisplayName("roles.md section 1: the lead department keeps it; nobody else records a paper")
  void nobodyElseRecordsAPaperAndNoneIsOfferedWhereTheSubjectHasAnAccount() {
    CaseId id = vetoedWithItsConsultant();
    for (String login : List.of("gx-drc", "gx-iit", "guilin-eco", "xingan", "pool")) {
      assertThat(paper(id, login, today(), false)).as(login).isInstanceOf(Outcome.Refused.class);
    }
    for (String login : List.of("auditor", "admin")) {
      assertThatThrownBy(() -> paper(id, login, today(), false))
          .as(login)
          .isInstanceOf(AuthorizationException.class);
    }
    CaseId other = veto.vetoed();
    assertThat(signIn.as("gx-eco", () -> acts.possible(other)).stream().map(act -> act.kind()))
        .doesNotContain(PAPER);
    assertThat(problem(paper(id, "gx-eco", today(), true, ofApplicant(id).id())))
        .as("whoever has an account appeals itself")
        .isEqualTo("record");
  }

  @Test
  @DisplayName("In time by the day it came in, though it is recorded later; not of tomorrow")
  void theDayItCameInDecidesWhetherItIsInTime() {
    CaseId id = vetoedWithItsConsultant();
    LocalDate came = today();
    assertThat(problem(paper(id, "gx-eco", came.plusDays(1), true))).isEqualTo("receivedOn");
    assertThat(problem(paper(id, "gx-eco", came.minusDays(1), true))).isEqualTo("receivedOn");
    assertThat(problem(paper(id, "gx-eco", came, false))).as("no scan").isEqualTo("document");
    clock.advance(Duration.ofDays(40));
    assertThat(problem(paper(id, "gx-eco", today(), true))).isEqualTo("receivedOn");
    done(paper(id, "gx-eco", came, true));
    assertThat(paper(id, "gx-eco", came, true)).as("once").isInstanceOf(Outcome.Refused.class);
  }

  private CaseId vetoedWithItsConsultant() {
    CaseId id = people.created("xingan");
    Map<String, Object> firm = Map.of("name", "演示咨询公司", "creditCode", FIRM, "support", "AUDIT");
    done(people.submit(id, "xingan", plan -> plan.with("consultants", List.of(firm))));
    done(people.suspect(id, "guilin-eco"));
    people.inquiry().investigated(id);
    for (String login : List.of("gx-drc-2", "gx-iit-2")) {
      done(determined(id, login));
    }
    people.settle(id);
    return id;
  }

  private Outcome determined(CaseId id, String login) {
    Map<String, Object> answer =
        new HashMap<>(InquiryJourneys.determination(InquiryOutcome.CONFIRMED).values());
    answer.put("concerns", List.of("CONSULTANT:" + FIRM));
    return signIn.as(
        login,
        () -> {
          WorkItem item =
              desk.openItems(id).stream()
                  .filter(open -> open.step().equals("falsification-inquiry/determine"))
                  .findFirst()
                  .orElseThrow();
          desk.claim(item.id());
          desk.open(item.id());
          return desk.submit(item.id(), Journeys.PAGE, new FormData(answer));
        });
  }

  private Outcome paper(CaseId id, String login, LocalDate received, boolean scanned) {
    return paper(id, login, received, scanned, ofFirm(id).id());
  }

  private Outcome paper(
      CaseId id, String login, LocalDate received, boolean scanned, String record) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("record", record);
    answers.put("from", "演示咨询公司（法定代表人 韦某）");
    answers.put("receivedOn", received.toString());
    answers.put("reasons", "本公司只提供培训，未参与数据的编制，附合同（测试）。");
    return signIn.as(
        login,
        () -> {
          if (scanned) {
            answers.put("document", List.of(scan(id)));
          }
          Outcome outcome = acts.act(id, PAPER, new FormData(answers));
          people.settle(id);
          return outcome;
        });
  }

  private String scan(CaseId id) {
    try {
      var kept =
          attachments.upload(
              id,
              WorkItemId.next(),
              "document",
              "申诉书（测试）.pdf",
              Journeys.pdf(),
              FormContext.EMPTY.maxTotalBytes());
      return ((Attachments.Uploaded.Kept) kept).attachment().id().value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SealedEntry entry(String login, CaseId id) {
    return signIn.as(login, () -> cases.dossier(id)).stream()
        .filter(it -> it.step().equals("act/" + PAPER))
        .findFirst()
        .orElseThrow();
  }

  private CreditRow ofFirm(CaseId id) {
    return of(id, Role.CONSULTANT);
  }

  private CreditRow ofApplicant(CaseId id) {
    return of(id, Role.APPLICANT);
  }

  private CreditRow of(CaseId id, Role role) {
    return credit.ofCase(id).stream()
        .filter(it -> it.subjectRole() == role)
        .findFirst()
        .orElseThrow();
  }

  private LocalDate today() {
    return OfficeTime.day(clock.instant());
  }

  private static String problem(Outcome outcome) {
    return ((Outcome.Invalid) outcome).problems().get(0).path();
  }

  private static String firm(String seventeen) {
    return seventeen + CreditCode.checkDigit(seventeen);
  }
}
