package org.qingshen.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.qingshen.access.Logins;

/** Ends the session of the page being shown and leads to login. */
final class LogoutAction {

  private LogoutAction() {}

  static void logout() {
    VaadinSession session = VaadinSession.getCurrent();
    UI.getCurrent().getPage().setLocation("login");
    VaadinService.getCurrent().getInstantiator().getOrCreate(Logins.class).leave();
    session.close();
  }
}
