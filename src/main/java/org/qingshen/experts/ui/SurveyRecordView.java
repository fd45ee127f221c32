package org.qingshen.experts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;

/** Where login leads back to: on to the field page, which is no view and asks for itself. */
@Route("survey-record/:id")
@RequiresPermissions(Permissions.SURVEY_RECORD)
class SurveyRecordView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("id")
        .filter(id -> id.matches("[0-9A-Za-z-]{1,40}"))
        .ifPresent(id -> UI.getCurrent().getPage().setLocation("survey/" + id));
  }
}
