package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.Expert;
import org.qingshen.experts.ExpertPool;
import org.qingshen.experts.PoolSheet;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.ui.TableDialog;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 专家库: who may be drawn, and what is known of each. */
@Route(ExpertPoolView.ROUTE)
@RequiresPermissions(Permissions.EXPERT_POOL)
@StyleSheet("context://pool.css")
class ExpertPoolView extends Div implements HasDynamicTitle {

  static final String ROUTE = "experts";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final transient ExpertPool pool;
  private final transient PoolSheet sheet;
  private final transient SheetReader reader;
  private final transient List<Expert.Field> fields;
  private final transient List<ExpertPool.Home> homes;
  private final Grid<Expert> grid = Widgets.plain(new Grid<>());
  private final TextField search = new TextField();
  private final Select<Expert.Field> field = new Select<>();
  private final Select<ExpertPool.Home> home = new Select<>();
  private final Select<Expert.State> state = new Select<>();
  private final Button first = new Button(Say.t("experts.pool.first"), click -> show(null));
  private final Button next = new Button(Say.t("experts.pool.next"), click -> showNext());
  private transient Set<PersonId> waiting = Set.of();
  private transient String after;
  private transient String last;

  ExpertPoolView(ExpertPool pool, PoolSheet sheet, SheetReader reader) {
    this.pool = pool;
    this.sheet = sheet;
    this.reader = reader;
    this.fields = pool.fields();
    this.homes = pool.homes();
    Button bring = new Button(Say.t("experts.pool.import"), click -> bring());
    bring.setId("pool-import");
    add(
        Widgets.head(
            getPageTitle(),
            exportLink(),
            bring,
            Widgets.primary("expert-add", Say.t("experts.pool.add"), this::register)),
        new Paragraph(Say.t("experts.pool.what")),
        filters(),
        grid);
    columns();
    show(null);
  }

  @Override
  public String getPageTitle() {
    return Say.t("experts.pool.title");
  }

  private Component exportLink() {
    DownloadHandler handler =
        event -> {
          event.setFileName(Say.t("experts.pool.sheet") + ".xlsx");
          event.setContentType(XLSX);
          sheet.export(event.getOutputStream());
        };
    Anchor link = new Anchor(handler, Say.t("experts.pool.export"));
    link.setId("pool-export");
    link.setRouterIgnore(true);
    link.addClassName("admin-link");
    return link;
  }

  private Div filters() {
    search.setId("pool-search");
    search.setPlaceholder(Say.t("experts.pool.search"));
    search.setAriaLabel(Say.t("experts.pool.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> show(null));
    choice(field, "pool-field", "experts.pool.all-fields", fields);
    field.setItemLabelGenerator(
        it -> it == null ? Say.t("experts.pool.all-fields") : it.in(getLocale()));
    choice(home, "pool-region", "experts.pool.all-regions", homes);
    home.setItemLabelGenerator(it -> it == null ? Say.t("experts.pool.all-regions") : it.name());
    choice(state, "pool-state", "experts.pool.all-states", List.of(Expert.State.values()));
    state.setItemLabelGenerator(
        it -> it == null ? Say.t("experts.pool.all-states") : Say.t(it.text()));
    Div tools = new Div(search, field, home, state, first, next);
    tools.addClassNames("chips", "admin-tools");
    return tools;
  }

  private <T> void choice(Select<T> select, String id, String all, List<T> items) {
    select.setId(id);
    select.setItems(items);
    select.setAriaLabel(Say.t(all));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Say.t(all));
    select.setPlaceholder(Say.t(all));
    select.addValueChangeListener(change -> show(null));
  }

  private void columns() {
    column("CODE", Expert::code, "92px");
    column("NAME", Expert::name, "110px");
    column("TITLE", it -> it.profile().title(), "140px");
    grid.addColumn(it -> Widgets.fields(fields, it.profile().fields()))
        .setHeader(Say.t("experts.column.FIELDS"))
        .setFlexGrow(1);
    grid.addColumn(Expert::employer).setHeader(Say.t("experts.column.EMPLOYER")).setFlexGrow(1);
    column("REGION", it -> placeName(it.profile().region()), "120px");
    grid.addColumn(ExpertPoolView::certificates)
        .setHeader(Say.t("experts.column.CERTIFICATE"))
        .setWidth("120px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::stateOf)
        .setHeader(Say.t("experts.column.STATE"))
        .setWidth("112px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::acts).setAutoWidth(true).setFlexGrow(0);
    grid.setEmptyStateText(Say.t("experts.pool.empty"));
  }

  private void column(
      String name, com.vaadin.flow.function.ValueProvider<Expert, String> value, String width) {
    grid.addColumn(value)
        .setHeader(Say.t("experts.column." + name))
        .setWidth(width)
        .setFlexGrow(0)
        .setResizable(true);
  }

  private static String certificates(Expert expert) {
    return String.join(
        "；",
        expert.profile().certificates().stream().map(it -> it.name() + " " + it.masked()).toList());
  }

  private String placeName(RegionCode region) {
    return homes.stream()
        .filter(it -> it.code().equals(region))
        .findFirst()
        .map(ExpertPool.Home::name)
        .orElse(region.value());
  }

  private Component stateOf(Expert expert) {
    if (waiting.contains(expert.id())) {
      return Widgets.light("near", Say.t("experts.pool.waits"));
    }
    boolean active = expert.state() == Expert.State.ACTIVE;
    Span light = Widgets.light(active ? "ok" : "pause", Say.t(expert.state().text()));
    if (expert.stateReason() != null) {
      light.setTitle(
          Say.t("experts.pool.since", Dates.day(expert.stateSince()), expert.stateReason()));
    }
    return light;
  }

  private Component acts(Expert expert) {
    boolean active = expert.state() == Expert.State.ACTIVE;
    String state = Say.t(active ? "experts.pool.suspend" : "experts.pool.resume");
    Div acts =
        new Div(
            Widgets.small(Say.t("experts.pool.edit"), expert.name(), () -> edit(expert)),
            Widgets.small(Say.t("experts.pool.ties"), expert.name(), () -> ties(expert)),
            Widgets.small(state, expert.name(), () -> change(expert, active, state)));
    acts.addClassName("pool-acts");
    return acts;
  }

  private void change(Expert expert, boolean suspend, String title) {
    TextArea reason = new TextArea(Say.t("experts.pool.reason"));
    reason.setId("expert-reason");
    Widgets.ask(
            title + " " + expert.name(),
            () -> changed(expert, suspend, reason.getValue()),
            this::reload,
            reason)
        .open();
  }

  private Optional<Text> changed(Expert expert, boolean suspend, String reason) {
    return suspend
        ? pool.suspend(expert.id(), expert.version(), reason)
        : pool.resume(expert.id(), expert.version(), reason);
  }

  private void show(String behind) {
    after = behind;
    ExpertPool.Query query =
        new ExpertPool.Query(
            search.getValue(),
            field.getValue() == null ? null : field.getValue().code(),
            home.getValue() == null ? null : home.getValue().code(),
            state.getValue());
    waiting = pool.waiting();
    List<Expert> page = pool.page(query, behind, PAGE + 1);
    boolean more = page.size() > PAGE;
    List<Expert> shown = more ? page.subList(0, PAGE) : page;
    grid.setItems(shown);
    last = shown.isEmpty() ? null : shown.get(shown.size() - 1).code();
    first.setVisible(behind != null);
    next.setVisible(more);
  }

  private void showNext() {
    show(last);
  }

  private void reload() {
    show(after);
  }

  private void register() {
    new ExpertDialogs(pool, fields, homes, this::reload).register();
  }

  private void edit(Expert expert) {
    new ExpertDialogs(pool, fields, homes, this::reload).edit(expert);
  }

  private void ties(Expert expert) {
    new ExpertDialogs(pool, fields, homes, this::reload).ties(expert);
  }

  private void bring() {
    new TableDialog(
            Say.t("experts.pool.import"),
            Say.t("experts.pool.import-what", PoolSheet.MOST),
            reader,
            new PoolImport(sheet, this::reload))
        .open();
  }
}
