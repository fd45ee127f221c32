package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;

/** Asks to whom, and why; names what is passed on. */
class HandoverDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int NAMED = 3;

  private final transient WorkAssignments assignments;
  private final transient List<WorkItemId> items;
  private final transient Consumer<List<Moved>> done;
  private final ComboBox<Person> to = new ComboBox<>(Say.t("desk.handover.to"));
  private final TextArea reason = new TextArea(Say.t("desk.handover.reason"));
  private final Button confirm = new Button(Say.t("desk.handover.confirm"), click -> act());
  private final boolean back;

  private HandoverDialog(
      WorkAssignments assignments,
      List<WorkItem> chosen,
      WorkItemWords words,
      boolean back,
      Consumer<List<Moved>> done) {
    this.assignments = assignments;
    this.items = chosen.stream().map(WorkItem::id).toList();
    this.back = back;
    this.done = done;
    setHeaderTitle(Say.t(back ? "desk.handover.back" : "desk.handover"));
    setWidth("min(520px, 96vw)");
    add(new Paragraph(Say.t("desk.handover.what", chosen.size(), named(chosen, words))));
    if (!back) {
      add(successors());
    }
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(400);
    reason.setWidthFull();
    reason.setHelperText(Say.t("desk.handover.reason.help", WorkAssignments.SHORTEST_REASON));
    reason.setValueChangeMode(ValueChangeMode.EAGER);
    reason.addValueChangeListener(change -> enable());
    add(reason);
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.setDisableOnClick(true);
    getFooter().add(new Button(Say.t("desk.cancel"), click -> close()), confirm);
    enable();
  }

  /** To a colleague. */
  static HandoverDialog to(
      WorkAssignments assignments,
      List<WorkItem> chosen,
      WorkItemWords words,
      Consumer<List<Moved>> done) {
    return new HandoverDialog(assignments, chosen, words, false, done);
  }

  /** Back to where everybody of the post can claim it. */
  static HandoverDialog back(
      WorkAssignments assignments,
      List<WorkItem> chosen,
      WorkItemWords words,
      Consumer<List<Moved>> done) {
    return new HandoverDialog(assignments, chosen, words, true, done);
  }

  private ComboBox<Person> successors() {
    List<Person> people = assignments.successors(items);
    to.setItems(people);
    to.setItemLabelGenerator(HandoverDialog::label);
    to.setRequiredIndicatorVisible(true);
    to.setWidthFull();
    if (people.isEmpty()) {
      to.setHelperText(Say.t("desk.handover.nobody"));
      to.setEnabled(false);
    }
    to.addValueChangeListener(change -> enable());
    return to;
  }

  private static String label(Person person) {
    String posts =
        person.posts().stream().map(Post::name).distinct().collect(Collectors.joining("、"));
    return Say.t("desk.handover.person", person.name(), posts);
  }

  private static String named(List<WorkItem> chosen, WorkItemWords words) {
    String some = chosen.stream().limit(NAMED).map(words::number).collect(Collectors.joining("、"));
    return chosen.size() > NAMED ? Say.t("desk.handover.andMore", some) : some;
  }

  private void enable() {
    boolean said = reason.getValue().strip().length() >= WorkAssignments.SHORTEST_REASON;
    confirm.setEnabled(said && (back || to.getValue() != null));
  }

  private void act() {
    List<Moved> moved =
        back
            ? assignments.putBack(items, reason.getValue())
            : assignments.handOver(items, to.getValue().id(), reason.getValue());
    close();
    done.accept(moved);
  }
}
