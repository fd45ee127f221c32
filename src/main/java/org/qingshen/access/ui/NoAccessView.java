package org.qingshen.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.shiro.authz.AuthorizationException;
import org.qingshen.shared.ui.Say;

/** For a person whose posts do not open this page. */
class NoAccessView extends SentencePage implements HasErrorParameter<AuthorizationException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AuthorizationException> error) {
    say(Say.t("access.denied.title"), Say.t("access.denied"));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
