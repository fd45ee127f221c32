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

/** 已办: what I have done, newest first. */
@Route(DoneView.ROUTE)
@RequiresPermissions(Permissions.DESK_USE)
class DoneView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

  static final String ROUTE = "done";

  private final TaskDesk desk;
  private final WorkList list;

  DoneView(TaskDesk desk, WorkItemWords words) {
    this.desk = desk;
    WorkItemGrid grid = WorkItemGrid.ofDoneWork(words);
    grid.setAriaLabel(Say.t("desk.done.title"));
    list = new WorkList(grid);
    add(new ListHead(Say.t("desk.done.title")), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    list.show(
        ROUTE, desk::done, new EmptyState(Say.t("desk.done.empty"), Say.t("desk.done.empty.hint")));
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    list.leaveFor(event.getLocation());
  }

  @Override
  public String getPageTitle() {
    return Say.t("desk.page-title", Say.t("desk.done.title"));
  }
}
