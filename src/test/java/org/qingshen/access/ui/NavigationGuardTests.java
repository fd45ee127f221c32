package org.qingshen.access.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.UnauthorizedException;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.access.OwnPassword;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;

class NavigationGuardTests {

  private final CurrentActor current = mock(CurrentActor.class);
  private final OwnPassword password = mock(OwnPassword.class);
  private final Incidents incidents = mock(Incidents.class);
  private final BeforeEnterEvent event = mock(BeforeEnterEvent.class);
  private final NavigationGuard guard = new NavigationGuard(current, password, incidents);

  static class ForAnyPerson extends Div {}

  @RequiresPermissions("some:permission")
  static class ForSome extends Div {}

  @BeforeEach
  void aStrangerAsksForADeepPage() {
    when(event.getLocation()).thenReturn(new Location("case/GX-1?tab=chain"));
    when(current.find()).thenReturn(Optional.empty());
  }

  @Test
  void aStrangerIsLedToLoginAndBackLater() {
    enter(ForAnyPerson.class);
    verify(event)
        .forwardTo(eq(LoginView.class), eq(QueryParameters.of("to", "case/GX-1?tab=chain")));
  }

  @Test
  void aStrangerMaySeeLoginAndErrors() {
    enter(LoginView.class);
    enter(PageNotFoundView.class);
    verifyLetIn();
  }

  @Test
  void aPersonMaySeeAViewThatAsksForNothing() {
    somebody();
    enter(ForAnyPerson.class);
    verifyLetIn();
  }

  @Test
  void aPersonWithoutThePermissionIsTurnedAwayAndTheTrailKnows() {
    somebody();
    enter(ForSome.class);
    verify(event).rerouteToError(any(UnauthorizedException.class), anyString());
    verify(incidents).refused("case/GX-1", "permission");
  }

  @Test
  void aPersonWithThePermissionIsLetIn() {
    somebody();
    when(current.may("some:permission")).thenReturn(true);
    enter(ForSome.class);
    verifyLetIn();
  }

  @Test
  void aTemporaryPasswordLeadsToItsChangeAndNowhereElse() {
    somebody();
    when(current.may("some:permission")).thenReturn(true);
    when(password.mustChange()).thenReturn(true);

    enter(ForSome.class);

    verify(event).forwardTo(ChangePasswordView.class);
    verifyLetIn();
  }

  @Test
  void aTemporaryPasswordCanBeChanged() {
    somebody();
    when(password.mustChange()).thenReturn(true);

    enter(ChangePasswordView.class);

    verify(event, never()).forwardTo(ChangePasswordView.class);
    verifyLetIn();
  }

  private void enter(Class<?> view) {
    doReturn(view).when(event).getNavigationTarget();
    guard.beforeEnter(event);
  }

  private void somebody() {
    var person = new Person(PersonId.next(), "某人", List.of());
    when(current.find()).thenReturn(Optional.of(new Actor(person)));
  }

  private void verifyLetIn() {
    verify(event, never()).forwardTo(eq(LoginView.class), any(QueryParameters.class));
    verify(event, never()).rerouteToError(any(Exception.class), anyString());
  }
}
