package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.BreakGlass;
import org.qingshen.administration.BreakGlass.Opened;
import org.qingshen.administration.BreakGlass.Opening;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 应急查阅: one case, for a written reason, for a while, to be read only. */
@Route(BreakGlassView.ROUTE)
@RequiresPermissions(Permissions.CASE_BREAK_GLASS)
class BreakGlassView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/break-glass";

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  private final transient BreakGlass breakGlass;
  private final transient Clock clock;
  private final TextField reference = new TextField(Say.t("administration.break-glass.case"));
  private final TextArea reason = new TextArea(Say.t("administration.break-glass.why"));
  private final Div problem = new Div();

  BreakGlassView(BreakGlass breakGlass, Clock clock) {
    this.breakGlass = breakGlass;
    this.clock = clock;
    String minutes = String.valueOf(breakGlass.length().toMinutes());
    reference.setId("glass-case");
    reference.setWidth("260px");
    reason.setId("glass-reason");
    reason.setWidthFull();
    reason.setMaxLength(BreakGlass.LONGEST_REASON);
    reason.setHelperText(Say.t("administration.break-glass.why-help", BreakGlass.SHORTEST_REASON));
    problem.setId("glass-problem");
    problem.addClassNames("notice", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    Div form =
        new Div(
            problem,
            reference,
            reason,
            Pages.tools(
                Pages.primary("glass-open", Say.t("administration.break-glass.open"), this::open)));
    form.addClassNames("card", "admin-fields");
    add(
        Pages.head(getPageTitle()),
        new Paragraph(Say.t("administration.break-glass.what", minutes)),
        form,
        Pages.section(Say.t("administration.break-glass.mine")),
        grid());
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.break-glass.title");
  }

  private Grid<Opened> grid() {
    Grid<Opened> grid = Pages.plain(new Grid<>());
    Pages.column(grid, "administration.break-glass.opened", it -> Dates.full(it.openedAt()));
    grid.addComponentColumn(this::link)
        .setHeader(Say.t("administration.break-glass.case"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    Pages.wide(grid, "administration.break-glass.why", Opened::reason);
    Pages.column(grid, "administration.break-glass.until", it -> Dates.full(it.expiresAt()));
    grid.setItems(breakGlass.mine(SHOWN));
    grid.setEmptyStateText(Say.t("administration.break-glass.none"));
    return grid;
  }

  private Component link(Opened opened) {
    return opened.expiresAt().isAfter(clock.instant())
        ? new Anchor("case/" + opened.reference(), opened.reference())
        : new Span(opened.reference());
  }

  private void open() {
    Opening opening = breakGlass.open(reference.getValue(), reason.getValue());
    if (opening instanceof Opening.Refused refused) {
      problem.setText(Say.t(refused.reason()));
      problem.setVisible(true);
    } else if (opening instanceof Opening.Granted granted) {
      UI.getCurrent().navigate("case/" + granted.opened().reference());
    }
  }
}
