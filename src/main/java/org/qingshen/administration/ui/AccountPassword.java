package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.shared.ui.Say;

/** A temporary password, this once. */
class AccountPassword extends Dialog {

  AccountPassword(Temporary.Issued issued) {
    setHeaderTitle(Say.t("access.account.temporary"));
    setWidth("420px");
    setCloseOnOutsideClick(false);
    Pre password = new Pre(issued.password());
    password.setId("temporary-password");
    password.addClassName("account-password");
    add(
        new Paragraph(Say.t("access.account.temporary.of", issued.login())),
        password,
        new Paragraph(Say.t("access.account.temporary.once")));
    Button noted = new Button(Say.t("access.account.temporary.noted"), click -> close());
    noted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(noted);
  }
}
