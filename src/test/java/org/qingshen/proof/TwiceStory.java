package org.qingshen.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.PAGE;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/**
 * The same work twice: two clicks, two windows, back after submitting, a session that ended.
 * Source: issue 1 of 4, "Bad input, and what it gets".
 */
abstract class TwiceStory extends Proof {

  @Test
  void backAfterSubmittingFindsItDoneAndBySomebody() {
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
    assertThat(((Drafts.Saved.Elsewhere) saved).reason().key()).isEqualTo("forms.draft.elsewhere");
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
}
