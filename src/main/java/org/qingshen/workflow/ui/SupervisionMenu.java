package org.qingshen.workflow.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class SupervisionMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_DESK,
            135,
            "workflow.supervision.title",
            SupervisionView.ROUTE,
            Permissions.TERM_SUPERVISE));
  }
}
