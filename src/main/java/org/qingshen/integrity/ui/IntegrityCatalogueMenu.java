package org.qingshen.integrity.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** The veto catalogue in the left menu. */
@Component
class IntegrityCatalogueMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            540,
            "integritycatalogue.menu",
            VetoItemsView.ROUTE,
            Permissions.VETO_CATALOGUE));
  }
}
