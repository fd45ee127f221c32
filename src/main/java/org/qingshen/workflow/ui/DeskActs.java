package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.shared.ui.ShellCounts;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;

/**
 * Claiming, releasing and handing over the selected rows. Each button does its part of them; each
 * refused row gets its own sentence. Nothing is decided for several at once.
 */
class DeskActs {

  private final WorkItemGrid grid;
  private final WorkItemWords words;
  private final WorkAssignments assignments;
  private final Consumer<WorkItemId> afterwards;
  private final Button claim;
  private final Button release;
  private final Button handOver;
  private final Refusals refusals = new Refusals();

  /**
   * @param afterwards draws the desk anew, with the keyboard at that row
   */
  DeskActs(
      TaskDesk desk,
      WorkAssignments assignments,
      WorkItemGrid grid,
      WorkItemWords words,
      Consumer<WorkItemId> afterwards) {
    this.grid = grid;
    this.words = words;
    this.assignments = assignments;
    this.afterwards = afterwards;
    claim =
        new Button(
            Say.t("desk.claim"), click -> each(DeskActs::isFree, desk::claim, "desk.claimed"));
    release =
        new Button(
            Say.t("desk.release"), click -> each(DeskActs::isHeld, desk::release, "desk.released"));
    handOver = new Button(Say.t("desk.handover.open"), click -> passOn());
    grid.addSelectionListener(change -> enable(change.getAllSelectedItems()));
    enable(Set.of());
  }

  Button claim() {
    return claim;
  }

  Button release() {
    return release;
  }

  Button handOver() {
    return handOver;
  }

  /** For those whose work is all their own, these acts do nothing. */
  void hide() {
    claim.setVisible(false);
    release.setVisible(false);
    handOver.setVisible(false);
  }

  Refusals refusals() {
    return refusals;
  }

  private static boolean isFree(WorkItem item) {
    return item.assignee() == null;
  }

  /** Work meant for one person alone is neither released nor handed over. */
  private static boolean isHeld(WorkItem item) {
    return item.assignee() != null && item.queue().post().tier() != PostKind.Tier.POST;
  }

  private void enable(Set<WorkItem> selected) {
    long held = selected.stream().filter(DeskActs::isHeld).count();
    count(claim, selected.stream().filter(DeskActs::isFree).count());
    count(release, held);
    count(handOver, held);
  }

  /** The number stands in the button, so that nobody claims more than meant. */
  private static void count(Button button, long rows) {
    Span number = new Span(String.valueOf(rows));
    number.addClassName("n");
    button.setSuffixComponent(rows == 0 ? null : number);
    button.setEnabled(rows > 0);
  }

  private List<WorkItem> selected(Predicate<WorkItem> which) {
    return grid.getSelectedItems().stream().filter(which).toList();
  }

  private void each(
      Predicate<WorkItem> which, Function<WorkItemId, Optional<Text>> act, String doneKey) {
    List<WorkItem> chosen = selected(which);
    List<String> refused = new ArrayList<>();
    for (WorkItem item : chosen) {
      act.apply(item.id()).ifPresent(reason -> refused.add(sentence(item, reason)));
    }
    finish(chosen, refused, doneKey);
  }

  private void passOn() {
    List<WorkItem> chosen = selected(DeskActs::isHeld);
    HandoverDialog.to(assignments, chosen, words, moved -> handedOver(chosen, moved)).open();
  }

  private void handedOver(List<WorkItem> chosen, List<Moved> moved) {
    finish(chosen, refusals(chosen, moved, words), "desk.handover.done");
  }

  /** A sentence for each that was refused. */
  static List<String> refusals(List<WorkItem> chosen, List<Moved> moved, WorkItemWords words) {
    List<String> refused = new ArrayList<>();
    for (int at = 0; at < moved.size(); at++) {
      if (!moved.get(at).done()) {
        String number = words.number(chosen.get(at));
        refused.add(Say.t("desk.refused.one", number, moved.get(at).refusal()));
      }
    }
    return refused;
  }

  private String sentence(WorkItem item, Text reason) {
    return Say.t("desk.refused.one", words.number(item), reason);
  }

  private void finish(List<WorkItem> chosen, List<String> refused, String doneKey) {
    grid.deselectAll();
    if (!chosen.isEmpty()) {
      afterwards.accept(chosen.get(0).id());
    }
    if (chosen.size() > refused.size()) {
      Notices.success(Say.t(doneKey, chosen.size() - refused.size()));
    }
    refusals.say(refused);
    ShellCounts.stale();
  }
}
