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
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;

/** 草稿: open work of mine that I have begun to write. */
@Route(DraftsView.ROUTE)
@RequiresPermissions(Permissions.DESK_USE)
class DraftsView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  static final String ROUTE = "drafts";

  private final TaskDesk desk;
  private final ListHead head;
  private final WorkList list;

  DraftsView(TaskDesk desk, WorkItemWords words) {
    this.desk = desk;
    WorkItemGrid grid = WorkItemGrid.ofOpenWork(words);
    grid.setAriaLabel(Say.t("desk.drafts.title"));
    grid.setSelectionMode(WorkItemGrid.SelectionMode.NONE);
    head = new ListHead(Say.t("desk.drafts.title"));
    list = new WorkList(grid);
    add(head, list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    list.show(
        ROUTE,
        desk::drafts,
        new EmptyState(Say.t("desk.drafts.empty"), Say.t("desk.drafts.empty.hint")));
    String count = list.isComplete() ? "desk.count" : "desk.count.more";
    head.count(Say.t(count, list.items().size()));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    list.leaveFor(event.getLocation());
  }

  @Override
  public String getPageTitle() {
    return Say.t("desk.page-title", Say.t("desk.drafts.title"));
  }
}
