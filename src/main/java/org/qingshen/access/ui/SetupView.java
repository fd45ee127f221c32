package org.qingshen.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.qingshen.access.FirstAdministrator;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Makes the first administrator with the token from the console; gone once there is one. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://login.css")
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient FirstAdministrator first;
  private final PasswordField token = new PasswordField(Say.t("access.setup.token"));
  private final TextField name = new TextField(Say.t("access.setup.name"));
  private final TextField login = new TextField(Say.t("access.login.login"));
  private final PasswordField password = new PasswordField(Say.t("access.login.password"));
  private final PasswordField again = new PasswordField(Say.t("access.setup.again"));
  private final Paragraph error = new Paragraph();

  SetupView(FirstAdministrator first) {
    this.first = first;
    addClassName("login");
    error.addClassName("login-error");
    error.setVisible(false);
    error.getElement().setAttribute("role", "alert");
    token.setAutocomplete(Autocomplete.OFF);
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setHelperText(Say.t("access.setup.passwordHelp", FirstAdministrator.MIN_PASSWORD));
    again.setAutocomplete(Autocomplete.NEW_PASSWORD);
    Button create = new Button(Say.t("access.setup.create"), click -> create());
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Paragraph what = new Paragraph(Say.t("access.setup.what"));
    Div card =
        new Div(new H1(getPageTitle()), what, token, name, login, password, again, error, create);
    card.addClassName("login-card");
    add(card);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!first.awaited()) {
      event.rerouteToError(NotFoundException.class);
    }
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.setup.title");
  }

  private void create() {
    Optional<Text> problem =
        password.getValue().equals(again.getValue())
            ? first.create(
                token.getValue(),
                name.getValue(),
                login.getValue(),
                password.getValue().toCharArray())
            : Optional.of(Text.of("access.setup.different"));
    if (problem.isEmpty()) {
      UI.getCurrent().navigate(LoginView.class);
      return;
    }
    error.setText(Say.t(problem.get()));
    error.setVisible(true);
  }
}
