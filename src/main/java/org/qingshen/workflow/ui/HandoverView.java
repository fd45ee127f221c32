package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk.Page;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkAssignments.Holder;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;

/** 工作移交: what somebody has claimed goes to a colleague or back, for who leaves or is away. */
@Route(HandoverView.ROUTE)
@RequiresPermissions(Permissions.WORK_HAND_OVER)
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "admin/handover";

  private static final long serialVersionUID = 1L;
  private static final String PERSON = "person";

  private final transient WorkAssignments assignments;
  private final transient WorkItemWords words;
  private final ComboBox<Holder> people = new ComboBox<>(Say.t("desk.handover.from"));
  private final WorkItemGrid grid;
  private final WorkList list;
  private final ListHead head;
  private final Button handOver = new Button(Say.t("desk.handover.open"), click -> handOver());
  private final Button back = new Button(Say.t("desk.handover.back.open"), click -> putBack());
  private final Refusals refusals = new Refusals();
  private PersonId chosen;

  HandoverView(WorkAssignments assignments, WorkItemWords words) {
    this.assignments = assignments;
    this.words = words;
    grid = WorkItemGrid.ofOpenWork(words);
    grid.setAriaLabel(Say.t("desk.handover.title"));
    grid.addSelectionListener(change -> enable(change.getAllSelectedItems()));
    list = new WorkList(grid);
    head = new ListHead(Say.t("desk.handover.title"), handOver, back);
    people.setItemLabelGenerator(
        holder -> Say.t("desk.handover.holder", holder.name(), holder.items()));
    people.setWidth("min(420px, 96vw)");
    people.setPlaceholder(Say.t("desk.handover.from.hint"));
    people.addValueChangeListener(
        change -> {
          if (change.isFromClient() && change.getValue() != null) {
            SavedFilters.go(address(change.getValue().person()));
          }
        });
    Paragraph lead = new Paragraph(Say.t("desk.handover.lead"));
    lead.addClassName("muted");
    add(head, lead, people, refusals, list);
    enable(Set.of());
  }

  private static String address(PersonId person) {
    return new Location(ROUTE, QueryParameters.of(PERSON, person.value()))
        .getPathWithQueryParameters();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    chosen =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(PERSON)
            .filter(id -> id.matches("[0-9A-Za-z-]{1,40}"))
            .map(PersonId::new)
            .orElse(null);
    refusals.say(List.of());
    load();
  }

  private void load() {
    List<Holder> holders = assignments.holders();
    people.setItems(holders);
    holders.stream()
        .filter(holder -> holder.person().equals(chosen))
        .findFirst()
        .ifPresent(people::setValue);
    list.show(
        chosen == null ? ROUTE : address(chosen),
        (after, size) ->
            chosen == null ? new Page(List.of(), null) : assignments.heldBy(chosen, after, size),
        nothing(holders));
    head.count(chosen == null ? "" : Say.t("desk.count", list.items().size()));
  }

  private EmptyState nothing(List<Holder> holders) {
    if (holders.isEmpty()) {
      return new EmptyState(Say.t("desk.handover.empty"), Say.t("desk.handover.empty.hint"));
    }
    return chosen == null
        ? new EmptyState(Say.t("desk.handover.choose"), Say.t("desk.handover.choose.hint"))
        : new EmptyState(Say.t("desk.handover.none"), Say.t("desk.handover.choose.hint"));
  }

  private void enable(Set<WorkItem> selected) {
    handOver.setEnabled(!selected.isEmpty());
    back.setEnabled(!selected.isEmpty());
  }

  private void handOver() {
    List<WorkItem> items = List.copyOf(grid.getSelectedItems());
    HandoverDialog.to(assignments, items, words, moved -> moved(items, moved)).open();
  }

  private void putBack() {
    List<WorkItem> items = List.copyOf(grid.getSelectedItems());
    HandoverDialog.back(assignments, items, words, moved -> moved(items, moved)).open();
  }

  private void moved(List<WorkItem> items, List<Moved> moved) {
    List<String> refused = DeskActs.refusals(items, moved, words);
    grid.deselectAll();
    load();
    if (items.size() > refused.size()) {
      Notices.success(Say.t("desk.handover.done", items.size() - refused.size()));
    }
    refusals.say(refused);
  }

  @Override
  public String getPageTitle() {
    return Say.t("desk.page-title", Say.t("desk.handover.title"));
  }
}
