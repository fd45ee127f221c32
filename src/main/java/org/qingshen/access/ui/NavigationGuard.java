package org.qingshen.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.access.OwnPassword;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * Lets nobody into a view who may not see it: strangers only where it says {@code
 * AnonymousAllowed}, others only with the permission the view asks for, and with a temporary
 * password only to where it is changed.
 */
@Component
class NavigationGuard implements VaadinServiceInitListener {

  private final CurrentActor current;
  private final OwnPassword password;
  private final Incidents incidents;

  NavigationGuard(CurrentActor current, OwnPassword password, Incidents incidents) {
    this.current = current;
    this.password = password;
    this.incidents = incidents;
  }

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service
        .getSource()
        .addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::beforeEnter));
  }

  void beforeEnter(BeforeEnterEvent event) {
    Class<?> view = event.getNavigationTarget();
    if (isOpen(view)) {
      return;
    }
    if (current.find().isEmpty()) {
      event.forwardTo(LoginView.class, back(event.getLocation().getPathWithQueryParameters()));
    } else if (password.mustChange() && view != ChangePasswordView.class) {
      event.forwardTo(ChangePasswordView.class);
    } else if (!mayEnter(view)) {
      incidents.refused(event.getLocation().getPath(), "permission");
      event.rerouteToError(new UnauthorizedException(), "");
    }
  }

  private static QueryParameters back(String path) {
    return ReturnPath.worthKeeping(path)
        ? QueryParameters.of(ReturnPath.PARAMETER, path)
        : QueryParameters.empty();
  }

  // Error views must pass, or being turned away turns away again.
  private static boolean isOpen(Class<?> view) {
    return HasErrorParameter.class.isAssignableFrom(view)
        || view.isAnnotationPresent(AnonymousAllowed.class);
  }

  private boolean mayEnter(Class<?> view) {
    RequiresPermissions asked =
        AnnotatedElementUtils.findMergedAnnotation(view, RequiresPermissions.class);
    if (asked == null) {
      return true;
    }
    return asked.logical() == Logical.OR
        ? Arrays.stream(asked.value()).anyMatch(current::may)
        : Arrays.stream(asked.value()).allMatch(current::may);
  }
}
