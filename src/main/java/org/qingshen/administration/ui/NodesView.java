package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.Nodes;
import org.qingshen.administration.Nodes.Node;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 节点: which processes of the application run, and whether their clocks agree. */
@Route(NodesView.ROUTE)
@RequiresPermissions(Permissions.OPERATIONS_READ)
class NodesView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/nodes";

  private static final long serialVersionUID = 1L;

  NodesView(Nodes nodes) {
    List<Node> all = nodes.all();
    Grid<Node> grid = Pages.plain(new Grid<>());
    Pages.wide(
        grid,
        "administration.nodes.node",
        node -> node.here() ? Say.t("administration.nodes.here", node.id()) : node.id());
    Pages.column(grid, "administration.nodes.started", node -> Dates.full(node.startedAt()));
    Pages.column(grid, "administration.nodes.seen", node -> Dates.full(node.lastSeenAt()));
    grid.addComponentColumn(NodesView::state)
        .setHeader(Say.t("administration.nodes.state"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(NodesView::clock)
        .setHeader(Say.t("administration.nodes.clock"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.setItems(all);
    grid.setEmptyStateText(Say.t("administration.nodes.empty"));
    add(
        Pages.head(getPageTitle()),
        new Paragraph(
            Say.t("administration.nodes.what", String.valueOf(nodes.clockLimit().toSeconds()))));
    all.stream().filter(Node::clockWrong).forEach(node -> add(warning(node)));
    add(grid);
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.nodes.title");
  }

  private static Div warning(Node node) {
    Div warning = new Div(Say.t("administration.nodes.wrong", node.id(), off(node.clockOffset())));
    warning.addClassNames("notice", "bad");
    warning.getElement().setAttribute("role", "alert");
    return warning;
  }

  private static Component state(Node node) {
    return node.silent()
        ? Pages.light("none", Say.t("administration.nodes.silent"))
        : Pages.light("ok", Say.t("administration.nodes.running"));
  }

  private static Component clock(Node node) {
    return Pages.light(node.clockWrong() ? "late" : "ok", off(node.clockOffset()));
  }

  /** Such as 快 3 分 2 秒. */
  static String off(Duration offset) {
    Duration size = offset.abs();
    if (size.toSeconds() == 0) {
      return Say.t("administration.nodes.agrees");
    }
    String key = offset.isNegative() ? "administration.nodes.slow" : "administration.nodes.fast";
    return size.toMinutes() == 0
        ? Say.t(key, Say.t("administration.nodes.seconds", size.toSeconds()))
        : Say.t(key, Say.t("administration.nodes.minutes", size.toMinutes(), size.toSecondsPart()));
  }
}
