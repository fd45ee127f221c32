package org.qingshen.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.DemoPeople;
import org.qingshen.access.FirstAdministrator;
import org.qingshen.access.Logins;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;
import org.springframework.beans.factory.ObjectProvider;

/** The door. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://login.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Logins logins;
  private final transient CurrentActor current;
  private final transient FirstAdministrator first;
  private final TextField login = new TextField(Say.t("access.login.login"));
  private final PasswordField password = new PasswordField(Say.t("access.login.password"));
  private final Paragraph error = new Paragraph();
  private final Div already = already();
  private String returnPath = "";

  LoginView(
      Logins logins,
      CurrentActor current,
      FirstAdministrator first,
      ObjectProvider<DemoPeople> demo) {
    this.logins = logins;
    this.current = current;
    this.first = first;
    addClassName("login");
    add(card());
    demo.ifAvailable(people -> add(new DemoPeopleList(people, this::enterAs)));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    returnPath =
        ReturnPath.safe(
            event
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(ReturnPath.PARAMETER)
                .orElse(""));
    if (current.find().isPresent()) {
      Location target = ReturnPath.location(returnPath);
      event.forwardTo(target.getPath(), target.getQueryParameters());
    } else if (first.awaited()) {
      add(setupHint());
    }
    EndedSession.why().ifPresent(this::say);
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.login.title");
  }

  private Div card() {
    H2 heading = new H2(Say.t("access.login.heading"));
    Div card = new Div(name(), heading, login, password, error, already, button(), portal());
    card.addClassName("login-card");
    login.setId("login");
    login.setAutocomplete(Autocomplete.USERNAME);
    login.setMaxLength(60);
    login.setAutofocus(true);
    password.setId("password");
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setMaxLength(200);
    error.addClassName("login-error");
    error.setVisible(false);
    error.getElement().setAttribute("role", "alert");
    return card;
  }

  private static Div name() {
    Paragraph what = new Paragraph(Say.t("access.login.what"));
    Div name = new Div(new H1(Say.t("access.login.name")), what);
    name.addClassName("login-name");
    return name;
  }

  private Button button() {
    Button enter = new Button(Say.t("access.login.enter"), click -> enter());
    enter.setId("enter");
    enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    enter.addClickShortcut(Key.ENTER);
    return enter;
  }

  /** What is public needs no login. */
  private static Paragraph portal() {
    Anchor portal = new Anchor("public", Say.t("access.login.portal"));
    portal.setRouterIgnore(true);
    Paragraph line = new Paragraph(portal);
    line.addClassName("login-portal");
    return line;
  }

  private static Paragraph setupHint() {
    Paragraph hint = new Paragraph(Say.t("access.login.setup"));
    hint.addClassName("login-hint");
    return hint;
  }

  private void enterAs(String demoLogin, String demoPassword) {
    login.setValue(demoLogin);
    password.setValue(demoPassword);
    enter();
  }

  private void enter() {
    if (current.find().isPresent()) {
      // Pages of whoever is logged in here must not become somebody else's.
      say(Text.of("access.login.already", current.require().name()));
      already.setVisible(true);
      return;
    }
    Optional<Text> refusal = logins.enter(login.getValue(), password.getValue().toCharArray());
    password.clear();
    if (refusal.isPresent()) {
      show(refusal.get());
      return;
    }
    // A session id known before login must not be worth anything after it.
    VaadinService.reinitializeSession(VaadinRequest.getCurrent());
    Location target = ReturnPath.location(returnPath);
    UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
  }

  private void show(Text refusal) {
    say(refusal);
    password.focus();
  }

  private void say(Text sentence) {
    error.setText(Say.t(sentence));
    error.setVisible(true);
  }

  /** The ways on for somebody who has logged in with another tab. */
  private static Div already() {
    Button leave = new Button(Say.t("access.login.leave"), click -> LogoutAction.logout());
    Anchor home = new Anchor("", Say.t("access.error.home"));
    Div ways = new Div(home, leave);
    ways.addClassName("login-already");
    ways.setVisible(false);
    return ways;
  }
}
