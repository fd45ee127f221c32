package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.pilot.PilotLists;
import org.qingshen.publication.Notices;
import org.qingshen.publication.Notices.Overview;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.TaskDesk;
import org.springframework.web.util.UriUtils;

/** 名单: what is drafted, what is on notice with its objections, what was published. */
@Route(ListsView.ROUTE)
@RequiresPermissions(
    value = {Permissions.LIST_PUBLISH, Permissions.LIST_CONFIRM},
    logical = Logical.OR)
class ListsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "lists";

  private final PilotLists lists;
  private final Notices notices;
  private final PublishedLists published;
  private final TaskDesk desk;
  private final CurrentActor actor;

  ListsView(
      PilotLists lists,
      Notices notices,
      PublishedLists published,
      TaskDesk desk,
      CurrentActor actor) {
    this.lists = lists;
    this.notices = notices;
    this.published = published;
    this.desk = desk;
    this.actor = actor;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Div head = new Div(new H1(Say.t("pilotlists.page.title")), acts());
    head.addClassName("page-head");
    add(
        head,
        card("cases", lists.cases(), ListsView::cases),
        card("notices", notices.ofProvince(), ListsView::noticed),
        card("published", published.ofProvince(), ListsView::published));
  }

  private Div acts() {
    Div acts = new Div();
    acts.addClassName("acts");
    Anchor portal = new Anchor("public", Say.t("pilotlists.page.portal"));
    portal.setRouterIgnore(true);
    portal.getStyle().set("align-self", "center");
    acts.add(portal);
    if (actor.may(Permissions.LIST_PUBLISH)) {
      Button draft =
          new Button(
              Say.t("pilotlists.page.draft"), click -> new ListDraftDialog(lists, desk).open());
      draft.setId("draft-list");
      draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      acts.add(draft);
    }
    return acts;
  }

  private static <T> Component card(
      String name, List<T> rows, java.util.function.Consumer<Grid<T>> columns) {
    Div card = new Div(new H2(Say.t("pilotlists.page." + name)));
    card.setId("lists-" + name);
    card.addClassName("card");
    if (rows.isEmpty()) {
      Paragraph nothing = new Paragraph(Say.t("pilotlists.page." + name + ".empty"));
      nothing.addClassName("muted");
      card.add(nothing);
      return card;
    }
    Grid<T> grid = new Grid<>();
    grid.setAriaLabel(Say.t("pilotlists.page." + name));
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    columns.accept(grid);
    grid.setItems(rows);
    card.add(grid);
    return card;
  }

  private static void cases(Grid<CaseFile> grid) {
    grid.addComponentColumn(file -> new Anchor("case/" + reference(file) + "?tab=work", name(file)))
        .setHeader(Say.t("pilotlists.page.column.number"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(CaseFile::title).setHeader(Say.t("pilotlists.page.column.title")).setFlexGrow(3);
    grid.addColumn(file -> Say.t("casefile.state.LIST." + file.state()))
        .setHeader(Say.t("pilotlists.page.column.state"));
    grid.addColumn(file -> Dates.full(file.stateSince()))
        .setHeader(Say.t("pilotlists.page.column.since"))
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private static void noticed(Grid<Overview> grid) {
    grid.addComponentColumn(it -> link("public/notices/" + it.notice().id(), it.notice().title()))
        .setHeader(Say.t("pilotlists.page.column.title"))
        .setFlexGrow(3);
    grid.addColumn(it -> Say.t("publication.notice.state." + it.notice().state()))
        .setHeader(Say.t("pilotlists.page.column.state"));
    grid.addColumn(it -> Dates.full(it.notice().dueAt()))
        .setHeader(Say.t("pilotlists.page.column.due"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(Overview::daysLeft).setHeader(Say.t("pilotlists.page.column.left"));
    grid.addColumn(it -> Say.t("pilotlists.page.objections", it.objections(), it.open()))
        .setHeader(Say.t("pilotlists.page.column.objections"));
  }

  private static void published(Grid<PublishedList> grid) {
    grid.addComponentColumn(
            it ->
                link(
                    "public/lists/"
                        + UriUtils.encodePathSegment(it.number(), StandardCharsets.UTF_8),
                    it.number()))
        .setHeader(Say.t("pilotlists.page.column.number"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(PublishedList::title)
        .setHeader(Say.t("pilotlists.page.column.title"))
        .setFlexGrow(3);
    grid.addColumn(it -> OfficeTime.day(it.publishedAt()).toString())
        .setHeader(Say.t("pilotlists.page.column.publishedOn"));
  }

  /** To a page of the portal, which Vaadin does not serve. */
  private static Anchor link(String path, String words) {
    Anchor anchor = new Anchor(path, words);
    anchor.setRouterIgnore(true);
    return anchor;
  }

  private static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }

  private static String name(CaseFile file) {
    return file.number() == null ? Say.t("pilotlists.page.unnumbered") : file.number();
  }

  @Override
  public String getPageTitle() {
    return Say.t("pilot.page-title", Say.t("pilotlists.page.title"));
  }
}
