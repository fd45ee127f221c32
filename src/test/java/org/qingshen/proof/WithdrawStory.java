package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.pilot.PilotState;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Texts;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawing whenever no decision was made, and comparing what was submitted again. */
abstract class WithdrawStory extends Proof {

  @Autowired EntryReader reader;

  @Test
  @DisplayName("While the recommendation letter is being written. Source: pilot.md section 5 [D]")
  void anApplicationIsWithdrawnWhileItsLetterIsPending() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    agreeWithoutLetters(id);
    assertThat(jobs(id)).as("the letter waits").isPositive();

    done(people.withdraw(id, "xingan"));

    assertWithdrawn(id);
    assertThat(jobs(id)).isZero();
    people.settle(id);
    assertWithdrawn(id);
  }

  @Test
  void anApplicationIsWithdrawnWhileItIsBeingCompleted() {
    CaseId id = people.sentUp();
    done(people.formatCheck(id, CaseFixtures::aCompletionRequest));
    assertThat(cases.of(id).state()).isEqualTo(PilotState.RETURNED_FOR_COMPLETION.name());
    signIn.as("xingan");
    desk.open(people.claimed(id).id());

    done(people.withdraw(id, "xingan"));

    assertWithdrawn(id);
  }

  @Test
  void anApplicationIsWithdrawnWhileTheCityOrTheProvinceHasIt() {
    CaseId atCity = people.submitted();
    done(people.withdraw(atCity, "xingan"));
    assertWithdrawn(atCity);

    CaseId atProvince = people.sentUp();
    signIn.as("gx-eco");
    people.claimed(atProvince);
    done(people.withdraw(atProvince, "xingan"));
    assertWithdrawn(atProvince);
    assertThat(people.withdraw(atProvince, "xingan")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aResubmissionStandsBesideTheVersionBeforeRowByRow() {
    CaseId id = people.submitted();
    done(people.opinion(id, "guilin-eco", list -> CaseFixtures.aReturn(list, "名单")));
    done(people.opinion(id, "guilin-drc", CaseFixtures::anAgreement));
    done(people.opinion(id, "guilin-iit", CaseFixtures::anAgreement));
    done(
        people.submit(
            id,
            "xingan",
            plan -> plan.with("content", "新的内容（测试）。").with("roster", people.roster(id, 4))));
    List<SealedEntry> versions =
        signIn.as("guilin-eco", () -> cases.dossier(id)).stream()
            .filter(entry -> entry.step().endsWith("prepareApplication"))
            .toList();
    assertThat(versions).hasSize(2);

    List<Difference> differences =
        reader.compare(versions.get(0), versions.get(1), Texts.OF_RECORD);

    assertThat(differences)
        .anySatisfy(
            one -> {
              assertThat(one.key()).isEqualTo("content");
              assertThat(one.before()).isEqualTo("试点内容（测试）。");
              assertThat(one.after()).isEqualTo("新的内容（测试）。");
            });
    assertThat(differences)
        .filteredOn(one -> one.key().equals("roster") && one.where().contains("#4"))
        .singleElement()
        .satisfies(one -> assertThat(one.before()).isNull())
        .satisfies(one -> assertThat(one.after()).contains("测试企业0004"));
    assertThat(differences)
        .filteredOn(one -> one.key().equals("roster"))
        .as("its digest, and the one row that came")
        .hasSize(2);
  }

  private void agreeWithoutLetters(CaseId id) {
    signIn.as("guilin-iit");
    WorkItem item = people.claimed(id);
    FormContext context = ready(item.id()).context();
    FormData answer = CaseFixtures.anAgreement(context.rows().get("checklist"));
    Journeys.done(desk.submit(item.id(), PAGE, answer));
  }

  private long jobs(CaseId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .list()
        .stream()
        .mapToLong(
            process ->
                engine
                    .getManagementService()
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .messages()
                    .count())
        .sum();
  }

  private void assertWithdrawn(CaseId id) {
    assertThat(cases.of(id).state()).isEqualTo(PilotState.WITHDRAWN.name());
    assertThat(work.open(id)).isEmpty();
    assertThat(ledger.verify(id).faults()).isEmpty();
  }
}
