package org.qingshen.administration.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

@Component
class AdministrationMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        entry(901, "regions", RegionsView.ROUTE, Permissions.DIRECTORY_ADMIN),
        entry(902, "organisations", OrganisationsView.ROUTE, Permissions.DIRECTORY_ADMIN),
        entry(903, "people", PeopleView.ROUTE, Permissions.DIRECTORY_ADMIN),
        entry(905, "chains", ChainsView.ROUTE, Permissions.DIRECTORY_ADMIN),
        entry(907, "grants", GrantsView.ROUTE, Permissions.ACCOUNT_ADMIN),
        entry(915, "queues", QueuesView.ROUTE, Permissions.WORKFLOW_ADMIN),
        entry(917, "processes", ProcessesView.ROUTE, Permissions.WORKFLOW_ADMIN),
        entry(925, "ledger", LedgerView.ROUTE, Permissions.TRAIL_READ),
        entry(930, "nodes", NodesView.ROUTE, Permissions.OPERATIONS_READ),
        entry(940, "break-glass", BreakGlassView.ROUTE, Permissions.CASE_BREAK_GLASS));
  }

  private static MenuEntry entry(int order, String word, String route, String permission) {
    return MenuEntry.plain(
        MenuEntry.GROUP_SYSTEM, order, "administration." + word + ".title", route, permission);
  }
}
