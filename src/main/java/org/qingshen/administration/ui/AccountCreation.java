package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.qingshen.access.ManagedAccounts;
import org.qingshen.access.ManagedAccounts.Temporary;
import org.qingshen.directory.Person;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Opens an account for somebody in the directory. */
class AccountCreation extends Dialog {

  private final transient ManagedAccounts accounts;
  private final transient Runnable done;
  private final ComboBox<Person> person = new ComboBox<>(Say.t("access.account.person"));
  private final TextField login = new TextField(Say.t("access.account.login"));

  AccountCreation(ManagedAccounts accounts, Runnable done) {
    this.accounts = accounts;
    this.done = done;
    setHeaderTitle(Say.t("access.account.create"));
    setWidth("460px");
    person.setId("account-person");
    person.setWidthFull();
    person.setRequiredIndicatorVisible(true);
    person.setManualValidation(true);
    person.setHelperText(Say.t("access.account.person.help"));
    person.setItemLabelGenerator(
        it -> Say.t("access.person.label", it.name(), AccountsView.posts(it)));
    person.setItems(
        query ->
            accounts.withoutAccount(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    login.setId("account-login");
    login.setWidthFull();
    login.setMaxLength(60);
    login.setRequiredIndicatorVisible(true);
    login.setManualValidation(true);
    login.setHelperText(Say.t("access.account.login.help"));
    add(new Paragraph(Say.t("access.account.create.what")), new Div(person, login));
    Button create = new Button(Say.t("access.account.create"), click -> create());
    create.setId("account-confirm");
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("access.cancel"), click -> close()), create);
  }

  private void create() {
    person.setInvalid(false);
    login.setInvalid(false);
    if (person.getValue() == null) {
      person.setErrorMessage(Say.t("access.account.nobody"));
      person.setInvalid(true);
      return;
    }
    Temporary outcome = accounts.create(person.getValue().id(), login.getValue());
    if (outcome instanceof Temporary.Issued issued) {
      close();
      done.run();
      new AccountPassword(issued).open();
    } else {
      refused(((Temporary.Refused) outcome).reason());
    }
  }

  private void refused(Text reason) {
    boolean aboutPerson = reason.key().matches("access\\.account\\.(nobody|has)");
    if (aboutPerson) {
      person.setErrorMessage(Say.t(reason));
      person.setInvalid(true);
    } else {
      login.setErrorMessage(Say.t(reason));
      login.setInvalid(true);
    }
  }
}
