package org.qingshen.administration.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class AccountMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_SYSTEM,
            905,
            "access.menu.accounts",
            AccountsView.ROUTE,
            Permissions.ACCOUNT_ADMIN));
  }
}
