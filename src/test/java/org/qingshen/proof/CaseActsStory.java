package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts without a task, and claims: by the wrong person, with bad answers, at the same moment. */
abstract class CaseActsStory extends Proof {

  private static final FormData REASON = new FormData(Map.of("reason", "项目计划调整，申请撤回（测试）。"));

  @Autowired CaseDesk acts;

  @Test
  void nobodyWithdrawsAnothersCaseNorOneThereIsNot() {
    CaseId id = people.submitted();

    for (String stranger : List.of("yangshuo", "luzhai", "guilin-eco", "gx-eco", "pool")) {
      signIn.as(stranger);
      refusedAct(id, "withdraw");
    }
    signIn.as("xingan");
    refusedAct(CaseId.next(), "withdraw");
  }

  @Test
  void nobodyRaisesASuspicionOutsideTheOwnReview() {
    CaseId id = people.submitted();

    for (String stranger : List.of("xingan", "liuzhou-eco", "gx-eco", "gx-drc")) {
      signIn.as(stranger);
      refusedAct(id, "raise-suspicion");
    }
  }

  @Test
  void aWithdrawalWithoutReasonOrWithAFieldThereIsNotWritesNothing() {
    CaseId id = people.submitted();
    signIn.as("xingan");
    Picture before = picture(id);

    for (FormData bad :
        List.of(FormData.EMPTY, REASON.with("administrator", true), text("清".repeat(200_000)))) {
      Outcome outcome = acts.act(id, "withdraw", bad);
      assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
      ((Outcome.Invalid) outcome).problems().forEach(problem -> assertSaid(problem.message()));
      assertThat(trail(id.value())).last().extracting("what").isEqualTo("act.invalid");
    }
    assertThat(picture(id)).isEqualTo(before);
  }

  @Test
  void whatIsWithdrawnIsNotWithdrawnAgain() {
    CaseId id = people.submitted();
    done(people.withdraw(id, "xingan"));
    signIn.as("xingan");

    refusedAct(id, "withdraw");
  }

  @RepeatedTest(10)
  @DisplayName("The applicant withdraws and a bureau speaks at the same moment")
  void aWithdrawalAndAnOpinionAtOnce() {
    CaseId id = people.submitted();
    Callable<Outcome> opinion = opinion(id);
    Callable<Outcome> withdrawal =
        () -> signIn.as("xingan", () -> acts.act(id, "withdraw", REASON));

    List<Outcome> outcomes = AtOnce.run(opinion, withdrawal);

    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Done.class);
    if (outcomes.get(0) instanceof Outcome.Refused refused) {
      assertThat(refused.reason().key()).isEqualTo("workflow.refused.closed");
    } else {
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
    }
    assertThat(cases.of(id).state()).isEqualTo(PilotState.WITHDRAWN.name());
    assertThat(work.open(id)).isEmpty();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @RepeatedTest(10)
  @DisplayName("Two officers claim one item at the same moment: one has it, the other is told")
  void twoClaimsAtOnceAreOneClaim() {
    CaseId id = people.sentUp();
    WorkItem item = work.open(id).get(0);

    List<Optional<Text>> objections =
        AtOnce.run(
            () -> signIn.as("gx-eco", () -> desk.claim(item.id())),
            () -> signIn.as("gx-eco-2", () -> desk.claim(item.id())));

    assertThat(objections).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(objections.stream().flatMap(Optional::stream).toList())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.key()).isIn("workflow.refused.justTaken", "workflow.refused.claimed");
              assertSaid(told);
            });
  }

  private void refusedAct(CaseId id, String kind) {
    Picture before = picture(id);
    Outcome outcome = acts.act(id, kind, REASON);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Text reason = ((Outcome.Refused) outcome).reason();
    assertThat(reason.key()).isEqualTo("workflow.refused.actNotPossible");
    assertSaid(reason);
    assertThat(picture(id)).isEqualTo(before);
    assertThat(trail(id.value())).last().extracting("what").isEqualTo("act.refused");
  }

  private Callable<Outcome> opinion(CaseId id) {
    signIn.as("guilin-eco");
    WorkItem item = people.claimed(id);
    FormContext context = ready(item.id()).context();
    FormData answer = CaseFixtures.anAgreement(context.rows().get("checklist"));
    signIn.out();
    return () -> signIn.as("guilin-eco", () -> desk.submit(item.id(), PAGE, answer));
  }

  private static FormData text(String reason) {
    return new FormData(Map.of("reason", reason));
  }
}
