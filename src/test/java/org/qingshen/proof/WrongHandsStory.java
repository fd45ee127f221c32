package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.CaseFixtures;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/**
 * The wrong person, the wrong moment, the wrong window: a sentence, an entry in the trail, and
 * nothing written. Source: issue 1 of 4, "Bad input, and what it gets".
 */
abstract class WrongHandsStory extends Proof {

  private static final String NOT_YOURS = "workflow.refused.notYours";

  @Test
  @DisplayName("What comes after the city's cut-off is not accepted (逾期不予受理)")
  void lateIsRefusedWithBothTimesAndTheDraftStays() {
    Prepared at = prepared();
    Instant cutOff = call().cityCutOff(at.item().region()).orElseThrow().at();
    clock.set(cutOff.plusMillis(1));
    signIn.as(CLERK);

    Outcome outcome = desk.submit(at.item().id(), PAGE, at.plan());

    refused(outcome, "pilot.late.city", at.id(), at.item().id(), at.before());
    assertThat(((Outcome.Refused) outcome).reason().args())
        .containsExactly(OfficeTime.full(cutOff), OfficeTime.full(clock.instant()));
    assertThat(ready(at.item().id()).draft()).isEqualTo(at.draft());
  }

  @Test
  void workOfAnotherCountyLooksLikeNone() {
    Prepared at = prepared();

    for (String stranger : List.of("xingan", "luzhai", "guilin-eco", "gx-eco")) {
      signIn.as(stranger);
      assertClosedTo(at.item().id(), at.id(), at.plan());
    }
    signIn.as(CLERK);
    assertThat(ready(at.item().id()).draft()).isEqualTo(at.draft());
  }

  @Test
  void workOfAnotherDepartmentLooksLikeNone() {
    CaseId id = people.submitted();
    WorkItem ecology =
        work.open(id).stream()
            .filter(item -> item.queue().value().startsWith("CITY_ECO"))
            .findFirst()
            .orElseThrow();

    for (String stranger : List.of("guilin-drc", "guilin-iit", "liuzhou-eco", "gx-eco", "xingan")) {
      signIn.as(stranger);
      assertClosedTo(ecology.id(), id, FormData.EMPTY);
    }
  }

  @Test
  void aGuessedIdLooksLikeWorkOfSomebodyElse() {
    CaseId id = people.submitted();
    signIn.as("guilin-eco");

    assertClosedTo(WorkItemId.next(), id, FormData.EMPTY);
    assertClosedTo(new WorkItemId("0"), id, FormData.EMPTY);
  }

  @Test
  void workNotClaimedIsNotDone() {
    CaseId id = people.submitted();
    signIn.as("guilin-eco");
    WorkItem item = desk.openItems(id).get(0);
    Picture before = picture(id);

    Outcome outcome = desk.submit(item.id(), PAGE, FormData.EMPTY);

    refused(outcome, "workflow.refused.unclaimed", id, item.id(), before);
  }

  @Test
  void backAfterSubmittingFindsItDoneAndBySay() {
    Prepared at = prepared();
    done(desk.submit(at.item().id(), PAGE, at.plan()));
    Picture submitted = picture(at.id());

    Outcome again = desk.submit(at.item().id(), PAGE, at.plan());

    refused(again, "workflow.refused.done", at.id(), at.item().id(), submitted);
    assertThat(texts.say(((Outcome.Refused) again).reason())).contains("莫演示");
    assertThat(desk.open(at.item().id())).isInstanceOf(TaskDesk.Opened.Refused.class);
    assertThat(desk.saveDraft(at.item().id(), at.draft().version(), PAGE, at.plan()))
        .isInstanceOf(Drafts.Saved.Gone.class);
    assertThat(picture(at.id())).isEqualTo(submitted);
  }

  @RepeatedTest(5)
  @DisplayName("Two clicks on submit at once: one act, and the other is told")
  void twoClicksAtOnceAreOneAct() {
    Prepared at = prepared();
    Callable<Outcome> click =
        () -> signIn.as(CLERK, () -> desk.submit(at.item().id(), PAGE, at.plan()));

    List<Outcome> outcomes = AtOnce.run(click, click);

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Outcome.Refused.class::isInstance)
        .singleElement()
        .satisfies(
            outcome -> {
              assertThat(((Outcome.Refused) outcome).reason().key())
                  .isEqualTo("workflow.refused.done");
              assertSaid(((Outcome.Refused) outcome).reason());
            });
    assertThat(picture(at.id()).seals()).isEqualTo(at.before().seals() + 1);
    assertThat(work.open(at.id())).hasSize(3);
    assertThat(ledger.verify(at.id()).faults()).isEmpty();
  }

  @Test
  @DisplayName("Two tabs: the older one reads and cannot submit until it takes over")
  void theOlderOfTwoTabsWritesNothing() {
    Prepared at = prepared();
    WorkItemId item = at.item().id();
    Drafts.Draft second = desk.takeOver(item, "second-tab");
    Picture before = picture(at.id());
    FormData other = at.plan().with("projectTitle", "旧窗口的内容");

    Drafts.Saved saved = desk.saveDraft(item, second.version(), PAGE, other);
    Outcome outcome = desk.submit(item, PAGE, other);

    assertThat(saved).isInstanceOf(Drafts.Saved.Elsewhere.class);
    assertThat(((Drafts.Saved.Elsewhere) saved).reason().key())
        .isEqualTo("forms.draft.elsewhere");
    assertSaid(((Drafts.Saved.Elsewhere) saved).reason());
    refused(outcome, "workflow.refused.elsewhere", at.id(), item, before);
    assertThat(trail(item.value())).extracting(row -> row.get("what")).contains("draft.taken-over");
    done(desk.submit(item, "second-tab", at.plan()));
  }

  @Test
  void anOldVersionFromTheSameTabDoesNotOverwriteANewerOne() {
    Prepared at = prepared();
    WorkItemId item = at.item().id();
    FormData newer = at.plan().with("projectTitle", "新的题目");
    desk.saveDraft(item, at.draft().version(), PAGE, newer);

    Drafts.Saved stale = desk.saveDraft(item, at.draft().version(), PAGE, at.plan());

    assertThat(stale).isInstanceOf(Drafts.Saved.Elsewhere.class);
    assertThat(((Drafts.Saved.Elsewhere) stale).reason().key()).isEqualTo("forms.draft.stale");
    assertThat(ready(item).draft().data()).isEqualTo(newer);
  }

  @Test
  void whatWasSavedBeforeTheSessionExpiredIsThereAfterTheNextLogin() {
    Prepared at = prepared();
    signIn.out();

    assertThatThrownBy(() -> desk.submit(at.item().id(), PAGE, at.plan()))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(
            () -> desk.saveDraft(at.item().id(), at.draft().version(), PAGE, FormData.EMPTY))
        .isInstanceOf(AuthorizationException.class);

    assertThat(picture(at.id())).isEqualTo(at.before());
    signIn.as(CLERK);
    assertThat(ready(at.item().id()).draft()).isEqualTo(at.draft());
    assertThat(desk.withDraft()).extracting(WorkItem::id).contains(at.item().id());
    done(desk.submit(at.item().id(), PAGE, at.plan()));
  }

  @Test
  void aBureauThatWasToldNothingSeesNothing() {
    CaseId id = people.created("luzhai");
    signIn.as("guilin-eco");

    assertThat(desk.openItems(id)).isEmpty();
    assertThatThrownBy(() -> cases.dossier(id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> cases.history(id)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> cases.verify(id)).isInstanceOf(Refusal.class);
    assertThat(cases.find(id.value())).isEmpty();
    done(people.withdraw(id, "luzhai"));
  }

  /** To the person on this thread that work does not exist, whatever is tried. */
  private void assertClosedTo(WorkItemId item, CaseId id, FormData data) {
    Picture before = picture(id);
    assertThat(((TaskDesk.Opened.Refused) desk.open(item)).reason().key()).isEqualTo(NOT_YOURS);
    assertThat(((Drafts.Saved.Gone) desk.saveDraft(item, 0, PAGE, data)).reason().key())
        .isEqualTo(NOT_YOURS);
    assertThatThrownBy(() -> desk.takeOver(item, "other")).isInstanceOf(Refusal.class);
    assertThat(desk.claim(item)).map(reason -> reason.key()).contains(NOT_YOURS);
    assertThat(desk.release(item)).map(reason -> reason.key()).contains(NOT_YOURS);
    refused(desk.submit(item, PAGE, data), NOT_YOURS, id, item, before);
  }
}
