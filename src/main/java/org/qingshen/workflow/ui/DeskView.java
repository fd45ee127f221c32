package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.DeskFilters;
import org.qingshen.workflow.DeskFilters.Saved;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Cursor;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Page;
import org.qingshen.workflow.WorkAssignments;

/** 待办: what waits for me, and what I have claimed. */
@Route(DeskView.ROUTE)
@RequiresPermissions(Permissions.DESK_USE)
class DeskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  static final String ROUTE = "desk";

  private static final int FIRST_LOOK = 50;

  private final TaskDesk desk;
  private final DeskFilters filters;
  private final WorkItemWords words;
  private final DeskChips chips = new DeskChips();
  private final DeskUrgencyChips urgency = new DeskUrgencyChips();
  private final SavedFilters saved;
  private final DeskText text;
  private final Div remark = new Div();
  private final CalendarNote years;
  private final ListHead head;
  private final WorkList list;
  private Filter filter = Filter.ALL;

  DeskView(TaskDesk desk, DeskFilters filters, WorkAssignments assignments, WorkItemWords words) {
    this.desk = desk;
    this.filters = filters;
    this.words = words;
    WorkItemGrid grid = WorkItemGrid.ofOpenWork(words);
    grid.setAriaLabel(Say.t("desk.title"));
    DeskActs acts = new DeskActs(desk, assignments, grid, words, this::reload);
    if (words.onlyOwnWork()) {
      acts.hide();
      urgency.withoutClaimed();
      grid.readOnlyRows(); // after the acts: rows without selection take no listener
    }
    list = new WorkList(grid);
    years = new CalendarNote(words);
    saved = new SavedFilters(filters);
    text = new DeskText(typed -> SavedFilters.go(DeskAddress.of(withText(typed))));
    head = new ListHead(Say.t("desk.title"), text, acts.claim(), acts.release(), acts.handOver());
    Div bar = new Div(chips, urgency, saved);
    bar.addClassName("filter-bar");
    addClassName("desk-view");
    remark.addClassName("notice");
    add(head, bar, acts.refusals(), remark, list, years);
  }

  private Filter withText(String typed) {
    return DeskAddress.withText(filter, typed);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Saved> kept = filters.mine();
    Optional<Saved> standard = kept.stream().filter(Saved::standard).findFirst();
    if (standard.isPresent() && DeskAddress.saysNothing(event.getLocation())) {
      Location target = new Location(DeskAddress.of(standard.get().address()));
      event.forwardTo(target.getPath(), target.getQueryParameters());
      return;
    }
    filter = DeskAddress.read(event.getLocation());
    remark.setVisible(false);
    list.show(DeskAddress.of(filter), this::page, nothing());
    describe(kept);
  }

  private Page page(Cursor after, int size) {
    Page page = desk.todo(filter, after, size);
    remark.setVisible(page.remark() != null);
    remark.setText(page.remark() == null ? "" : Say.t(page.remark()));
    return page;
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    list.leaveFor(event.getLocation());
  }

  @Override
  public String getPageTitle() {
    return Say.t("desk.page-title", Say.t("desk.title"));
  }

  private void reload(WorkItemId at) {
    list.reload(at);
    describe(filters.mine());
  }

  private void describe(List<Saved> kept) {
    String everything =
        kept.stream().anyMatch(Saved::standard) ? DeskAddress.EVERYTHING : DeskView.ROUTE;
    head.count(count());
    chips.show(choices(), filter, everything);
    urgency.show(filter, everything);
    saved.show(kept, filter);
    text.show(filter.text());
    years.show(list.items());
  }

  /** The lights are counted only where every row was read. */
  private String count() {
    if (!list.isComplete()) {
      return filter.equals(Filter.ALL)
          ? counted(desk.countTodo())
          : Say.t("desk.count.more", list.items().size());
    }
    long late = countOf(DueLight.LATE);
    long near = countOf(DueLight.NEAR);
    int all = list.items().size();
    return late + near == 0
        ? Say.t("desk.count", all)
        : Say.t("desk.count.lights", all, late, near);
  }

  private static String counted(int count) {
    return count < TaskDesk.COUNT_CAP
        ? Say.t("desk.count", count)
        : Say.t("desk.count.many", TaskDesk.COUNT_CAP - 1);
  }

  private long countOf(DueLight light) {
    return list.items().stream().filter(item -> words.light(item) == light).count();
  }

  private DeskChoices choices() {
    if (!filter.equals(Filter.ALL)) {
      return DeskChoices.recall().orElseGet(this::lookAround);
    }
    return kept(DeskChoices.in(list.items(), list.isComplete(), words));
  }

  private DeskChoices lookAround() {
    Page page = desk.todo(Filter.ALL, null, FIRST_LOOK);
    return kept(DeskChoices.in(page.items(), page.next() == null, words));
  }

  private static DeskChoices kept(DeskChoices choices) {
    choices.keep();
    return choices;
  }

  private EmptyState nothing() {
    return filter.equals(Filter.ALL)
        ? new EmptyState(Say.t("desk.empty"), Say.t("desk.empty.hint"))
        : new EmptyState(Say.t("desk.empty.filtered"), Say.t("desk.empty.filtered.hint"));
  }
}
