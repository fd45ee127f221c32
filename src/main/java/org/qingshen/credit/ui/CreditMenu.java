package org.qingshen.credit.ui;

import java.util.List;
import org.qingshen.access.Permissions;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.springframework.stereotype.Component;

/** Consultants and the register of credit records in the left menu. */
@Component
class CreditMenu implements MenuContribution {

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            550,
            "creditconsultants.consultants.menu",
            ConsultantsView.ROUTE,
            Permissions.CREDIT_READ),
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            560,
            "credit.page.menu",
            CreditView.ROUTE,
            Permissions.CREDIT_READ),
        MenuEntry.plain(
            MenuEntry.GROUP_INTEGRITY,
            565,
            "credit.mine.title",
            MyCreditView.ROUTE,
            Permissions.CREDIT_APPEAL));
  }
}
