package org.qingshen.access.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class AccessMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_DESK,
            180,
            "access.menu.deputies",
            "deputies",
            Permissions.DEPUTY_APPOINT),
        MenuEntry.plain(
            MenuEntry.GROUP_SYSTEM, 910, "access.menu.trail", "trail", Permissions.TRAIL_READ));
  }
}
