package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.WorkItemId;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Filter;
import org.qingshen.workflow.TaskDesk.Page;

/** 待办: what waits for me, and what I have claimed. */
@Route(DeskView.ROUTE)
@RequiresPermissions(Permissions.DESK_USE)
class DeskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  static final String ROUTE = "desk";

  private static final int FIRST_LOOK = 50;

  private final TaskDesk desk;
  private final WorkItemWords words;
  private final DeskChips chips = new DeskChips();
  private final ListHead head;
  private final WorkList list;
  private Filter filter = Filter.ALL;

  DeskView(TaskDesk desk, WorkItemWords words) {
    this.desk = desk;
    this.words = words;
    WorkItemGrid grid = WorkItemGrid.ofOpenWork(words);
    grid.setAriaLabel(Say.t("desk.title"));
    list = new WorkList(grid);
    DeskActs acts = new DeskActs(desk, grid, words, this::reload);
    head = new ListHead(Say.t("desk.title"), acts.claim(), acts.release());
    add(head, chips, acts.refusals(), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filter = DeskAddress.read(event.getLocation());
    list.show(DeskAddress.of(filter), (after, size) -> desk.todo(filter, after, size), nothing());
    describe();
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
    describe();
  }

  private void describe() {
    head.count(count());
    chips.show(choices(), filter);
  }

  /** The lights are counted only where every row was read. */
  private String count() {
    if (!list.isComplete()) {
      return filter.equals(Filter.ALL)
          ? Say.t("desk.count", desk.countTodo())
          : Say.t("desk.count.more", list.items().size());
    }
    long late = countOf(DueLight.LATE);
    long near = countOf(DueLight.NEAR);
    int all = list.items().size();
    return late + near == 0
        ? Say.t("desk.count", all)
        : Say.t("desk.count.lights", all, late, near);
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
