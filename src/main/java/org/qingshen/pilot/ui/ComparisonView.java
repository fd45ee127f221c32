package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.pilot.PilotCall;
import org.qingshen.pilot.PilotComparison;
import org.qingshen.pilot.PilotComparison.Comparison;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** 项目比较: all projects of a call side by side, for the three departments. */
@Route(ComparisonView.ROUTE)
@RouteAlias("pilot/calls/:id/comparison")
@RequiresPermissions(Permissions.PILOT_SELECT)
class ComparisonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "pilot/comparison";

  private static final long serialVersionUID = 1L;

  private final transient PilotComparison comparisons;

  ComparisonView(PilotComparison comparisons) {
    this.comparisons = comparisons;
  }

  static String address(String callId) {
    return "pilot/calls/" + callId + "/comparison";
  }

  /** Without a call in the address: the newest. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    List<PilotCall> calls = comparisons.calls();
    event
        .getRouteParameters()
        .get("id")
        .or(() -> calls.stream().findFirst().map(PilotCall::id))
        .flatMap(comparisons::of)
        .ifPresentOrElse(found -> show(found, calls), this::showNothing);
  }

  private void showNothing() {
    add(
        new H1(Say.t("pilot.comparison.title")),
        new EmptyState(Say.t("pilot.comparison.notFound"), Say.t("pilot.call.notFound.hint")));
  }

  private void show(Comparison comparison, List<PilotCall> calls) {
    int size = comparison.rows().size();
    Span count = new Span(Say.t("pilot.comparison.count", size));
    count.addClassName("count");
    Div head = new Div(new H1(new Span(Say.t("pilot.comparison.title") + " "), count));
    head.addClassName("page-head");
    add(head, choice(comparison.call(), calls), new Paragraph(Say.t("pilot.comparison.what")));
    if (!comparison.complete()) {
      Div more = new Div(new Paragraph(Say.t("pilot.comparison.more", PilotComparison.MOST)));
      more.addClassName("notice");
      add(more);
    }
    add(size == 0 ? nothing() : new ComparisonGrid(comparison));
  }

  private static Component choice(PilotCall shown, List<PilotCall> calls) {
    Select<PilotCall> choice = new Select<>();
    choice.setId("compared-call");
    choice.setLabel(Say.t("pilot.comparison.call"));
    choice.setItemLabelGenerator(PilotCall::title);
    choice.setItems(calls);
    choice.setWidth("min(32rem, 100%)");
    calls.stream()
        .filter(call -> call.id().equals(shown.id()))
        .findFirst()
        .ifPresent(choice::setValue);
    choice.addValueChangeListener(
        chosen -> UI.getCurrent().navigate(address(chosen.getValue().id())));
    return choice;
  }

  private static Component nothing() {
    return new EmptyState(Say.t("pilot.comparison.empty"), Say.t("pilot.comparison.empty.hint"));
  }

  @Override
  public String getPageTitle() {
    return Say.t("pilot.page-title", Say.t("pilot.comparison.title"));
  }
}
