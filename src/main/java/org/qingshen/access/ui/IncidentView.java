package org.qingshen.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.qingshen.access.Incidents;
import org.qingshen.shared.ui.Say;

/** For what nobody expected: a number to tell support, no details. */
class IncidentView extends SentencePage implements HasErrorParameter<Exception> {

  private final transient Incidents incidents;

  IncidentView(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    String number = incidents.record(error.getException());
    say(Say.t("access.incident.title"), Say.t("access.incident", number));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
