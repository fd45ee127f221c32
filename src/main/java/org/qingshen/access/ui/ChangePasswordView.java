package org.qingshen.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.qingshen.access.FirstAdministrator;
import org.qingshen.access.OwnPassword;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Changes the own password; with a temporary one, the only page there is. */
@Route(value = "change-password", autoLayout = false)
@StyleSheet("context://login.css")
class ChangePasswordView extends Main implements HasDynamicTitle {

  private final transient OwnPassword own;
  private final PasswordField old = field("old", "access.password.old");
  private final PasswordField wanted = field("new", "access.password.new");
  private final PasswordField again = field("again", "access.setup.again");

  ChangePasswordView(OwnPassword own) {
    this.own = own;
    boolean must = own.mustChange();
    addClassName("login");
    old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    old.setAutofocus(true);
    wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
    wanted.setHelperText(
        Say.t("access.setup.passwordHelp", String.valueOf(FirstAdministrator.MIN_PASSWORD)));
    again.setAutocomplete(Autocomplete.NEW_PASSWORD);
    Button change = new Button(Say.t("access.password.change"), click -> change());
    change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    change.setId("change");
    String what = must ? "access.password.temporary" : "access.password.what";
    Div card =
        new Div(
            new H1(getPageTitle()),
            new Paragraph(Say.t(what)),
            old,
            wanted,
            again,
            change,
            way(must));
    card.addClassName("login-card");
    add(card);
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.password.title");
  }

  private static Div way(boolean must) {
    if (must) {
      Button leave = new Button(Say.t("shell.logout"), click -> LogoutAction.logout());
      leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      return new Div(leave);
    }
    return new Div(new Anchor("", Say.t("access.error.home")));
  }

  private static PasswordField field(String id, String label) {
    PasswordField field = new PasswordField(Say.t(label));
    field.setId(id);
    field.setMaxLength(200);
    field.setRequiredIndicatorVisible(true);
    field.setManualValidation(true);
    return field;
  }

  private void change() {
    say(old, "");
    say(wanted, "");
    say(again, "");
    if (!wanted.getValue().equals(again.getValue())) {
      say(again, Say.t("access.setup.different"));
      return;
    }
    Optional<OwnPassword.Problem> problem =
        own.change(old.getValue().toCharArray(), wanted.getValue().toCharArray());
    if (problem.isPresent()) {
      say(problem.get().old() ? old : wanted, Say.t(problem.get().sentence()));
      return;
    }
    UI.getCurrent().navigate("");
    Notices.success(Say.t("access.password.changed"));
  }

  private static void say(PasswordField field, String sentence) {
    field.setErrorMessage(sentence);
    field.setInvalid(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
      field.focus();
    }
  }
}
