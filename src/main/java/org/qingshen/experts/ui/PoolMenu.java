package org.qingshen.experts.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** The expert pool in the left menu. */
@Component
class PoolMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_EXPERTS,
            400,
            "experts.menu.pool",
            ExpertPoolView.ROUTE,
            Permissions.EXPERT_POOL),
        MenuEntry.plain(
            MenuEntry.GROUP_EXPERTS,
            430,
            "experts.menu.me",
            MyExpertiseView.ROUTE,
            Permissions.EXPERT_PROFILE));
  }
}
