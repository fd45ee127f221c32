package org.qingshen.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Light;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.CaseFinder;
import org.qingshen.workflow.TermSupervision;
import org.qingshen.workflow.WorkItem;

/** 督办: others' work whose term is near its end or over, to be urged or extended. */
@Route(SupervisionView.ROUTE)
@RequiresPermissions(Permissions.TERM_SUPERVISE)
class SupervisionView extends Div implements HasDynamicTitle {

  static final String ROUTE = "supervision";

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  private final transient TermSupervision supervision;
  private final transient CaseDesk acts;
  private final transient CaseFinder finder;
  private final transient WorkItemWords words;
  private final Div list = new Div();

  SupervisionView(
      TermSupervision supervision, CaseDesk acts, CaseFinder finder, WorkItemWords words) {
    this.supervision = supervision;
    this.acts = acts;
    this.finder = finder;
    this.words = words;
    add(new H1(getPageTitle()), new Paragraph(Say.t("workflow.supervision.what")), list);
    show();
  }

  @Override
  public String getPageTitle() {
    return Say.t("workflow.supervision.title");
  }

  private void show() {
    list.removeAll();
    List<WorkItem> items = supervision.watched(SHOWN);
    if (items.isEmpty()) {
      list.add(
          new EmptyState(
              Say.t("workflow.supervision.empty"), Say.t("workflow.supervision.empty.hint")));
    } else {
      CalendarNote years = new CalendarNote(words);
      years.show(items);
      list.add(grid(items), years);
    }
  }

  private Grid<WorkItem> grid(List<WorkItem> items) {
    Grid<WorkItem> grid = new Grid<>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.setId("supervision-list");
    grid.setAriaLabel(getPageTitle());
    grid.addComponentColumn(item -> new Light(words.light(item)))
        .setHeader(Say.t("desk.column.light"))
        .setWidth("100px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::number)
        .setHeader(Say.t("desk.column.number"))
        .setWidth("124px")
        .setFlexGrow(0);
    column(grid, "desk.column.step", item -> Say.t(item.stepText()));
    column(grid, "desk.column.region", item -> words.placeName(item.region()));
    column(grid, "workflow.supervision.office", SupervisionView::office);
    column(grid, "desk.column.handler", words::handler);
    column(grid, "desk.column.due", words::due);
    grid.addComponentColumn(this::buttons).setAutoWidth(true).setFlexGrow(0);
    grid.setItems(items);
    return grid;
  }

  /** A superior urges also where the case itself is not yet the superior's to read. */
  private Component number(WorkItem item) {
    return finder.readable(item.caseId())
        ? new Anchor(CaseLink.to(item), words.number(item))
        : new Span(words.number(item));
  }

  private static void column(
      Grid<WorkItem> grid, String header, ValueProvider<WorkItem, String> says) {
    grid.addColumn(says).setHeader(Say.t(header)).setAutoWidth(true);
  }

  private Div buttons(WorkItem item) {
    return new Div(
        button(item, SupervisionDialog.URGE, "workflow.term.urge"),
        button(item, SupervisionDialog.EXTEND, "workflow.term.extend"));
  }

  private Button button(WorkItem item, String kind, String label) {
    Button button = new Button(Say.t(label), click -> open(item, kind));
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    button.setAriaLabel(Say.t(label) + " " + words.number(item));
    return button;
  }

  private void open(WorkItem item, String kind) {
    supervision
        .name(item.id())
        .ifPresentOrElse(
            name -> new SupervisionDialog(acts, item, name, kind, this::show).open(), this::show);
  }

  private static String office(WorkItem item) {
    PostKind post = item.queue().post();
    return post.tier() == PostKind.Tier.ORGANISATION
        ? item.applicant()
        : Say.t("directory.post." + post);
  }
}
