package org.qingshen.administration.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.access.ManagedAccounts.Account;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Asks once, then shows the temporary password once. */
class AccountReset extends ConfirmDialog {

  AccountReset(ManagedAccounts accounts, Account account, String name, Runnable done) {
    setHeader(Say.t("access.account.reset"));
    setText(Say.t("access.account.reset.ask", account.login(), name));
    setCancelable(true);
    setCancelText(Say.t("access.cancel"));
    setConfirmText(Say.t("access.account.reset"));
    addConfirmListener(
        confirm -> {
          show(accounts.reset(account.login(), account.version()));
          done.run();
        });
  }

  private static void show(Temporary outcome) {
    if (outcome instanceof Temporary.Issued issued) {
      new AccountPassword(issued).open();
    } else {
      Notices.problem(((Temporary.Refused) outcome).reason());
    }
  }
}
