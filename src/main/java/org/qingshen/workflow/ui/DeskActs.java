package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** Claiming and releasing the selected rows. Each refused row gets its own sentence. */
class DeskActs {

  private final WorkItemGrid grid;
  private final WorkItemWords words;
  private final Consumer<WorkItemId> afterwards;
  private final Button claim;
  private final Button release;
  private final Div refusals = new Div();

  /**
   * @param afterwards draws the desk anew, with the keyboard at that row
   */
  DeskActs(TaskDesk desk, WorkItemGrid grid, WorkItemWords words, Consumer<WorkItemId> afterwards) {
    this.grid = grid;
    this.words = words;
    this.afterwards = afterwards;
    claim = new Button(Say.t("desk.claim"), click -> forSelected(desk::claim, "desk.claimed"));
    release =
        new Button(Say.t("desk.release"), click -> forSelected(desk::release, "desk.released"));
    refusals.addClassNames("notice", "bad");
    refusals.getElement().setAttribute("role", "alert");
    refusals.setVisible(false);
    grid.addSelectionListener(change -> enable(change.getAllSelectedItems()));
    enable(Set.of());
  }

  Button claim() {
    return claim;
  }

  Button release() {
    return release;
  }

  Div refusals() {
    return refusals;
  }

  private void enable(Set<WorkItem> selected) {
    claim.setEnabled(selected.stream().anyMatch(item -> item.assignee() == null));
    release.setEnabled(selected.stream().anyMatch(item -> item.assignee() != null));
  }

  private void forSelected(Function<WorkItemId, Optional<Text>> act, String doneKey) {
    List<String> refused = new ArrayList<>();
    int done = 0;
    List<WorkItem> selected = List.copyOf(grid.getSelectedItems());
    for (WorkItem item : selected) {
      Optional<Text> refusal = act.apply(item.id());
      if (refusal.isEmpty()) {
        done++;
      } else {
        refused.add(Say.t("desk.refused.one", words.number(item), refusal.get()));
      }
    }
    grid.deselectAll();
    afterwards.accept(selected.get(0).id());
    if (done > 0) {
      Notices.success(Say.t(doneKey, done));
    }
    say(refused);
  }

  private void say(List<String> refused) {
    refusals.removeAll();
    refusals.setVisible(!refused.isEmpty());
    if (!refused.isEmpty()) {
      UnorderedList list = new UnorderedList();
      refused.forEach(sentence -> list.add(new ListItem(sentence)));
      refusals.add(new Paragraph(Say.t("desk.refused", refused.size())), list);
    }
  }
}
