package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.pilot.PilotApplications;
import org.qingshen.pilot.PilotApplications.Creation;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** One call: what it is, until when, what it asks for, and the way to apply. */
@Route("call/:id")
@RequiresPermissions(Permissions.CALL_READ)
class CallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final PilotCalls calls;
  private final PilotApplications applications;
  private final CallDrafts drafts;
  private final Directory directory;
  private final CurrentActor actor;
  private final Clock clock;
  private String title = "";

  CallView(
      PilotCalls calls,
      PilotApplications applications,
      CallDrafts drafts,
      Directory directory,
      CurrentActor actor,
      Clock clock) {
    this.calls = calls;
    this.applications = applications;
    this.drafts = drafts;
    this.directory = directory;
    this.actor = actor;
    this.clock = clock;
  }

  static RouteParameters parameters(PilotCall call) {
    return new RouteParameters("id", call.id());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getRouteParameters()
        .get("id")
        .flatMap(calls::find)
        .ifPresentOrElse(this::show, this::showNothing);
  }

  private void showNothing() {
    title = Say.t("pilot.calls.title");
    add(new EmptyState(Say.t("pilot.call.notFound"), Say.t("pilot.call.notFound.hint")));
  }

  private void show(PilotCall call) {
    title = call.title();
    add(head(call), new Paragraph(Say.t("pilot.call.what")));
    Paragraph basis = new Paragraph(Say.t("pilot.call.basis", call.basis()));
    basis.addClassName("muted");
    add(basis);
    CallWords words = new CallWords(actor.require(), clock.instant());
    add(new CallCards(words, directory).of(call, calls.amendments(call.id())));
  }

  private Component head(PilotCall call) {
    Div acts = new Div();
    acts.addClassName("acts");
    Div head = new Div(new H1(call.title()), acts);
    head.addClassName("page-head");
    if (actor.may(Permissions.CALL_DRAFT)) {
      acts.add(manage(call));
    }
    if (!actor.may(Permissions.PILOT_APPLY)) {
      return head;
    }
    Optional<Text> objection = applications.objection(call.id());
    Button create =
        new Button(Say.t("pilot.call.create"), click -> create(call, click.getSource()));
    create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    create.setId("create-application");
    create.setDisableOnClick(true);
    create.setEnabled(objection.isEmpty());
    acts.add(create);
    return objection.<Component>map(reason -> new Div(head, refused(reason))).orElse(head);
  }

  /** To the call's case, where it is amended. */
  private Button manage(PilotCall call) {
    Button manage =
        new Button(
            Say.t("pilot.call.manage"),
            click ->
                drafts
                    .caseOf(call.id())
                    .ifPresent(id -> UI.getCurrent().navigate("case/" + id.value() + "?tab=work")));
    manage.setId("manage-call");
    manage.setDisableOnClick(true);
    return manage;
  }

  private static Component refused(Text reason) {
    Div notice = new Div(new Paragraph(Say.t("pilot.call.cannot", reason)));
    notice.addClassNames("notice", "bad");
    return notice;
  }

  private void create(PilotCall call, Button button) {
    Creation creation = applications.create(call.id());
    if (creation instanceof Creation.Created created) {
      UI.getCurrent().navigate("case/" + created.caseId().value());
    } else if (creation instanceof Creation.Refused refused) {
      Notices.problem(refused.reason());
      button.setEnabled(true);
    }
  }

  @Override
  public String getPageTitle() {
    return Say.t("pilot.page-title", title);
  }
}
