package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.WorkItemId;
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
