package org.qingshen.letters.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class LettersMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_SYSTEM,
            950,
            "letters.menu.templates",
            TemplatesView.ROUTE,
            Permissions.TEMPLATE_ADMIN));
  }
}
