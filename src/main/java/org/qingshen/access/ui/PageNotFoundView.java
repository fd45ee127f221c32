package org.qingshen.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import org.qingshen.shared.ui.Say;

/** For an address where nothing is. */
class PageNotFoundView extends SentencePage implements HasErrorParameter<NotFoundException> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    say(Say.t("access.notFound.title"), Say.t("access.notFound"));
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
