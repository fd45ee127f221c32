package org.qingshen.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A session speaks Chinese until its person asks for English, whatever the browser prefers. */
@Component
class ShellSession implements VaadinServiceInitListener {

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setLocale(Locale.SIMPLIFIED_CHINESE));
    event.addIndexHtmlRequestListener(
        page -> page.getDocument().selectFirst("html").attr("lang", language()));
  }

  /** Fonts and screen readers need the script as well as the language. */
  private static String language() {
    VaadinSession session = VaadinSession.getCurrent();
    boolean english = session != null && "en".equals(session.getLocale().getLanguage());
    return english ? "en" : "zh-CN";
  }
}
