package org.qingshen.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.qingshen.access.Incidents;
import org.qingshen.access.internal.SessionStamps;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.ui.Notices;
import org.springframework.stereotype.Component;

/** What a page says when its session has ended or an act of its person failed unexpectedly. */
@Component
class SessionSurroundings implements VaadinServiceInitListener {

  private final Incidents incidents;
  private final Texts texts;

  SessionSurroundings(Incidents incidents, Texts texts) {
    this.incidents = incidents;
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    var source = service.getSource();
    source.setSystemMessagesProvider(info -> messages(spoken()));
    source.addSessionInitListener(init -> init.getSession().setErrorHandler(this::failed));
    source.addUIInitListener(
        init ->
            init.getUI()
                .addPollListener(
                    poll ->
                        SessionStamps.takeBack(
                            VaadinServletRequest.getCurrent().getHttpServletRequest())));
  }

  /** No address is given: the page loads anew, which leads through login back to itself. */
  SystemMessages messages(Locale locale) {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setSessionExpiredCaption(say("access.session.expired", locale));
    messages.setSessionExpiredMessage(say("access.session.expired.next", locale));
    messages.setInternalErrorNotificationEnabled(true);
    messages.setInternalErrorCaption(say("access.page.broken", locale));
    messages.setInternalErrorMessage(say("access.page.broken.next", locale));
    messages.setCookiesDisabledNotificationEnabled(true);
    messages.setCookiesDisabledCaption(say("access.cookies.disabled", locale));
    messages.setCookiesDisabledMessage(say("access.cookies.disabled.next", locale));
    return messages;
  }

  // Not the browser's wish: a session speaks Chinese until its person asks for English.
  private static Locale spoken() {
    VaadinSession session = VaadinSession.getCurrent();
    return session == null ? Texts.OF_RECORD : session.getLocale();
  }

  void failed(ErrorEvent event) {
    Throwable cause = event.getThrowable();
    UI ui = UI.getCurrent();
    if (cause instanceof UnauthenticatedException && ui != null) {
      ui.getPage().reload();
    } else if (ui != null) {
      Notices.problem(sentence(cause, ui.getInternals().getActiveViewLocation().getPath()));
    } else {
      incidents.record(cause);
    }
  }

  private Text sentence(Throwable cause, String place) {
    if (cause instanceof Refusal refusal) {
      incidents.refused(place, refusal.reason().key());
      return refusal.reason();
    }
    if (cause instanceof AuthorizationException) {
      incidents.refused(place, "permission");
      return Text.of("access.denied");
    }
    return Text.of("access.incident", incidents.record(cause));
  }

  private String say(String key, Locale locale) {
    boolean english = locale != null && "en".equals(locale.getLanguage());
    return texts.say(Text.of(key), english ? Locale.ENGLISH : Texts.OF_RECORD);
  }
}
