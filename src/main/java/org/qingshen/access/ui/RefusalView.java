package org.qingshen.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.qingshen.access.Incidents;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.ui.Say;

/** The page of a {@link Refusal}. */
class RefusalView extends SentencePage implements HasErrorParameter<Refusal> {

  private final transient Incidents incidents;

  RefusalView(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
    Refusal refusal = error.getException();
    incidents.refused(event.getLocation().getPath(), refusal.reason().key());
    say(Say.t("access.refusal.title"), Say.t(refusal.reason()));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
