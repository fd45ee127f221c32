package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.QueueRoster;
import org.qingshen.administration.QueueRoster.Row;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 队列: where work waits, for whom, and since when. */
@Route(QueuesView.ROUTE)
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class QueuesView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/queues";

  private static final long serialVersionUID = 1L;

  QueuesView(QueueRoster roster) {
    List<Row> rows = roster.rows();
    Grid<Row> grid = Pages.plain(new Grid<>());
    Pages.column(grid, "administration.queues.post", QueuesView::post);
    Pages.column(grid, "administration.queues.owner", Row::owner);
    grid.addComponentColumn(QueuesView::who)
        .setHeader(Say.t("administration.queues.who"))
        .setFlexGrow(1);
    Pages.column(grid, "administration.queues.open", row -> String.valueOf(row.open()));
    Pages.column(grid, "administration.queues.claimed", row -> String.valueOf(row.claimed()));
    Pages.column(grid, "administration.queues.oldest", row -> Dates.day(row.oldest()));
    grid.setItems(rows);
    grid.setEmptyStateText(Say.t("administration.queues.empty"));
    add(Pages.head(getPageTitle()), new Paragraph(Say.t("administration.queues.what")), grid);
    long deserted = rows.stream().filter(Row::deserted).count();
    if (deserted > 0) {
      Div notice = new Div(Say.t("administration.queues.deserted", deserted));
      notice.addClassNames("notice", "bad");
      addComponentAtIndex(2, notice);
    }
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.queues.title");
  }

  private static String post(Row row) {
    String post = Say.t("directory.post." + row.queue().post());
    return row.queue().duty() == null
        ? post
        : Say.t("administration.queues.duty", post, Say.t("workflow.duty." + row.queue().duty()));
  }

  private static Component who(Row row) {
    if (row.deserted()) {
      return Pages.light("late", Say.t("administration.queues.nobody-waits"));
    }
    String separator = Say.t("administration.separator");
    String holders = String.join(separator, row.holders());
    if (row.deputies().isEmpty()) {
      Span said = new Span(holders.isEmpty() ? Say.t("administration.queues.nobody") : holders);
      said.setClassName("muted", holders.isEmpty());
      return said;
    }
    return new Span(
        Say.t("administration.queues.deputies", holders, String.join(separator, row.deputies())));
  }
}
