package org.qingshen.pilot.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Pilots in the left menu. */
@Component
class PilotMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_PILOT, 200, "pilot.menu.calls", CallsView.ROUTE, Permissions.CALL_READ),
        MenuEntry.plain(
            MenuEntry.GROUP_PILOT,
            210,
            "pilot.menu.comparison",
            ComparisonView.ROUTE,
            Permissions.PILOT_SELECT));
  }
}
