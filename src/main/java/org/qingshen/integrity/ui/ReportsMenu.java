package org.qingshen.integrity.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Reports of the public in the left menu. */
@Component
class ReportsMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            510,
            "integrity.reports.title",
            ReportsView.ROUTE,
            Permissions.INQUIRY_TRIAGE));
  }
}
