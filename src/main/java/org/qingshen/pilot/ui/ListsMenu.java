package org.qingshen.pilot.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Lists in the left menu, of those who draft them and of those who confirm them. */
@Component
class ListsMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(entry(Permissions.LIST_PUBLISH), entry(Permissions.LIST_CONFIRM));
  }

  private static MenuEntry entry(String permission) {
    return MenuEntry.plain(
        MenuEntry.GROUP_PUBLICATION, 600, "pilotlists.page.menu", ListsView.ROUTE, permission);
  }
}
