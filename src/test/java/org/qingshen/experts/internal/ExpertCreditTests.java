package org.qingshen.experts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseWork;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormData;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.integrity.InquiryOutcome;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.InquiryJourneys;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** An expert's credit record: when there is one, who learns of it, and what the expert may do. */
@AppTest
class ExpertCreditTests extends PanelScene {

  @Autowired Credits credits;
  @Autowired CaseDesk acts;
  @Autowired CaseWork followed;

  @Test
  @DisplayName("Issue 5, items 3 and 6: named by two departments, told to nobody else, appealed")
  void anExpertSeesAndAppealsTheOwnRecordAndTheApplicantLearnsNothing() {
    Someone named = scoredPanel();
    Someone other = drawn.get(1);
    done(people.suspect(id, "gx-eco"));
    people.inquiry().investigated(id);
    done(determine("gx-drc-2", named));
    done(determine("gx-iit-2", named));
    people.settle(id);

    CreditRecord record = mine(named).get(0);
    assertThat(record.role()).isEqualTo(Role.EXPERT);
    assertThat(mine(other)).as("who is not named has none").isEmpty();
    assertThat(signIn.as("xingan", credits::mine))
        .anyMatch(known -> known.record().caseId().equals(id))
        .allMatch(known -> known.record().role() == Role.APPLICANT);
    assertThat(appeal(other, record.id())).isInstanceOf(Outcome.Refused.class);
    assertThat(appeal("xingan", record.id())).isInstanceOf(Outcome.Invalid.class);
    assertThat(
            signIn.as("xingan", () -> acts.possible(id)).stream()
                .filter(act -> act.kind().equals("credit-appeal"))
                .map(act -> act.context().options().toString())
                .toList())
        .singleElement()
        .asString()
        .doesNotContain(named.name(), record.id());

    done(appeal(named, record.id()));

    assertThat(mine(named).get(0).state()).isEqualTo(CreditRecord.State.UNDER_APPEAL);
    nobodyElseLearns(named);
    done(decide("gx-iit"));
    done(decide("gx-drc"));
    assertThat(mine(named).get(0).state()).isEqualTo(CreditRecord.State.ANNULLED);
    nobodyElseLearns(named);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  @DisplayName("One department alone names nobody")
  void whomOneDepartmentAloneNamesGetsNoRecord() {
    Someone named = scoredPanel();
    done(people.suspect(id, "gx-eco"));
    people.inquiry().investigated(id);
    done(determine("gx-drc-2", named));
    done(people.inquiry().determine(id, "gx-iit-2", InquiryOutcome.CONFIRMED));
    assertThat(mine(named)).isEmpty();
    assertThat(signIn.as("xingan", () -> cases.dossier(id)).toString())
        .doesNotContain(named.person().value());
  }

  private Someone scoredPanel() {
    panel(2, 0);
    drawn.forEach(expert -> done(accept(expert)));
    drawn.forEach(expert -> done(score(expert, "80")));
    return drawn.get(0);
  }

  private void nobodyElseLearns(Someone named) {
    for (String login : List.of("xingan", "guilin-eco")) {
      signIn.as(login);
      List<SealedEntry> read = cases.dossier(id);
      assertThat(read.toString()).as(login).doesNotContain(named.name(), named.person().value());
      assertThat(followed.history(cases.of(id)).toString())
          .doesNotContain("credit-review", named.name());
      assertThat(credits.ofCase(cases.of(id)))
          .noneMatch(known -> known.record().role() == Role.EXPERT);
    }
  }

  private List<CreditRecord> mine(Someone expert) {
    return signIn.as(expert.login(), credits::mine).stream().map(Credits.Known::record).toList();
  }

  private Outcome determine(String login, Someone concerned) {
    Map<String, Object> answer =
        new HashMap<>(InquiryJourneys.determination(InquiryOutcome.CONFIRMED).values());
    answer.put("concerns", List.of("EXPERT:" + concerned.person().value()));
    return work(login, "falsification-inquiry/determine", answer);
  }

  private Outcome decide(String login) {
    Outcome outcome =
        work(
            login,
            "credit-review/decideReview",
            Map.of("decision", "GRANT", "reasons", "申诉理由成立，已核对（测试）。"));
    people.settle(id);
    return outcome;
  }

  private Outcome work(String login, String step, Map<String, Object> answer) {
    return signIn.as(
        login,
        () -> {
          WorkItem item =
              desk.openItems(id).stream()
                  .filter(open -> open.step().equals(step))
                  .findFirst()
                  .orElseThrow();
          desk.claim(item.id());
          desk.open(item.id());
          return desk.submit(item.id(), Journeys.PAGE, new FormData(answer));
        });
  }

  private Outcome appeal(Someone expert, String record) {
    return appeal(expert.login(), record);
  }

  private Outcome appeal(String login, String record) {
    Map<String, Object> answers = Map.of("record", record, "reasons", "没有参与任何造假，附有说明（测试）。");
    return signIn.as(login, () -> acts.act(id, "credit-appeal", new FormData(answers)));
  }
}
