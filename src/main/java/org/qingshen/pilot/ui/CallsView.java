package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.pilot.CallDrafts;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotCalls;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;

/** 申报批次: the calls of the person's province, open ones first. */
@Route(CallsView.ROUTE)
@RequiresPermissions(Permissions.CALL_READ)
class CallsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "calls";

  private final PilotCalls calls;
  private final CallDrafts drafts;
  private final TaskDesk desk;
  private final CurrentActor actor;
  private final CallWords words;
  private final Clock clock;

  CallsView(PilotCalls calls, CallDrafts drafts, TaskDesk desk, CurrentActor actor, Clock clock) {
    this.calls = calls;
    this.drafts = drafts;
    this.desk = desk;
    this.actor = actor;
    this.clock = clock;
    this.words = new CallWords(actor.require(), clock.instant());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<PilotCall> found = calls.visible();
    Span count = new Span(Say.t("pilot.calls.count", found.size()));
    count.addClassName("count");
    Div head = new Div(new H1(new Span(Say.t("pilot.calls.title") + " "), count));
    head.addClassName("page-head");
    add(head, found.isEmpty() ? nothing() : grid(found));
    if (actor.may(Permissions.CALL_DRAFT)) {
      head.add(draft());
    }
    if (actor.may(Permissions.CALL_DRAFT) || actor.may(Permissions.CALL_CONFIRM)) {
      add(new CallCasesCard(drafts.cases()));
    }
  }

  private Div draft() {
    Button draft =
        new Button(Say.t("pilot.draft.title"), click -> new CallDraftDialog(drafts, desk).open());
    draft.setId("draft-call");
    draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div acts = new Div(draft);
    acts.addClassName("acts");
    return acts;
  }

  private Component nothing() {
    return new EmptyState(Say.t("pilot.calls.empty"), Say.t("pilot.calls.empty.hint"));
  }

  private Component grid(List<PilotCall> found) {
    Grid<PilotCall> grid = new Grid<>();
    grid.setAriaLabel(Say.t("pilot.calls.title"));
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(
            call -> new RouterLink(call.title(), CallView.class, CallView.parameters(call)))
        .setHeader(Say.t("pilot.calls.column.title"))
        .setFlexGrow(3);
    grid.addColumn(this::state).setHeader(Say.t("pilot.calls.column.state"));
    grid.addColumn(call -> words.mine(call).map(it -> Dates.full(it.at())).orElse(""))
        .setHeader(Say.t("pilot.calls.column.mine"));
    grid.addColumn(call -> Dates.full(call.closesAt()))
        .setHeader(Say.t("pilot.calls.column.province"));
    grid.setItems(found);
    return grid;
  }

  private String state(PilotCall call) {
    if (call.openAt(clock.instant())) {
      return Say.t("pilot.calls.open");
    }
    if (call.state() == PilotCall.State.CLOSED) {
      return Say.t("casefile.state.CALL.CLOSED");
    }
    boolean ahead = call.opensAt().isAfter(clock.instant());
    return Say.t(ahead ? "pilot.calls.ahead" : "pilot.calls.closed");
  }

  @Override
  public String getPageTitle() {
    return Say.t("pilot.page-title", Say.t("pilot.calls.title"));
  }
}
