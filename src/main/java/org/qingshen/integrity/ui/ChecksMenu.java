package org.qingshen.integrity.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** The rules for those who review; failed checks for those who run the system. */
@Component
class ChecksMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            520,
            "integritychecks.rules.title",
            RulesView.ROUTE,
            Permissions.RULE_READ),
        MenuEntry.plain(
            MenuEntry.GROUP_SYSTEM,
            918,
            "integritychecks.admin.title",
            ChecksView.ROUTE,
            Permissions.WORKFLOW_ADMIN));
  }
}
