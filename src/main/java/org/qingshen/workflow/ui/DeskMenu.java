package org.qingshen.workflow.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.qingshen.workflow.TaskDesk;
import org.springframework.stereotype.Component;

/** The desk in the left menu. Only 待办 counts: each badge costs a query at every navigation. */
@Component
class DeskMenu implements MenuContribution {

  private final TaskDesk desk;

  DeskMenu(TaskDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            MenuEntry.GROUP_DESK,
            100,
            "desk.menu.todo",
            DeskView.ROUTE,
            Permissions.DESK_USE,
            desk::countTodo,
            true),
        plain(130, "desk.menu.done", DoneView.ROUTE),
        plain(140, "desk.menu.drafts", DraftsView.ROUTE),
        MenuEntry.plain(
            MenuEntry.GROUP_DESK,
            160,
            "desk.handover.title",
            HandoverView.ROUTE,
            Permissions.WORK_HAND_OVER),
        MenuEntry.plain(
            MenuEntry.GROUP_SYSTEM,
            920,
            "desk.menu.projection",
            ProjectionView.ROUTE,
            Permissions.WORKFLOW_ADMIN));
  }

  private static MenuEntry plain(int order, String label, String route) {
    return MenuEntry.plain(MenuEntry.GROUP_DESK, order, label, route, Permissions.DESK_USE);
  }
}
