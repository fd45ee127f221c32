package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.directory.Department;
import org.qingshen.directory.OrganisationEditor.Data;
import org.qingshen.directory.OrganisationEditor.Kept;
import org.qingshen.directory.OrganisationEditor.Query;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.directory.Region;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 单位: who applies, reviews and runs the system, in the own province. */
@Route(OrganisationsView.ROUTE)
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class OrganisationsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/organisations";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient OrganisationKeeping organisations;
  private final transient List<Region> regions;
  private final Grid<Kept> grid = Pages.plain(new Grid<>());
  private final TextField search =
      Pages.search(
          "organisation-search", Say.t("administration.organisations.search"), () -> show(null));
  private final Select<OrganisationKind> kind = new Select<>();
  private final ComboBox<Region> within = new ComboBox<>();
  private final Button first = new Button(Say.t("administration.first"), click -> show(null));
  private final Button next = new Button(Say.t("administration.next"), click -> showNext());
  private transient Kept after;
  private transient Kept last;

  OrganisationsView(OrganisationKeeping organisations) {
    this.organisations = organisations;
    this.regions = organisations.regions();
    kind.setItems(OrganisationKind.values());
    kind.setItemLabelGenerator(OrganisationsView::kind);
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption(Say.t("administration.organisations.every-kind"));
    kind.setPlaceholder(Say.t("administration.organisations.every-kind"));
    kind.setAriaLabel(Say.t("administration.organisations.kind"));
    kind.addValueChangeListener(change -> show(null));
    regions(within);
    within.setPlaceholder(Say.t("administration.organisations.every-region"));
    within.setAriaLabel(Say.t("administration.organisations.region"));
    within.setClearButtonVisible(true);
    within.addValueChangeListener(change -> show(null));
    add(
        Pages.head(
            getPageTitle(),
            Pages.primary(
                "organisation-add", Say.t("administration.organisations.add"), () -> edit(null))),
        new Paragraph(Say.t("administration.organisations.what")),
        Pages.tools(search, kind, within, first, next),
        grid);
    columns();
    show(null);
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.organisations.title");
  }

  private void columns() {
    Pages.wide(grid, "administration.organisations.name", Kept::name);
    Pages.column(grid, "administration.organisations.kind", kept -> kind(kept.kind()));
    Pages.column(
        grid, "administration.organisations.department", kept -> department(kept.department()));
    Pages.column(
        grid,
        "administration.organisations.region",
        kept -> kept.regionName() + " " + kept.region().value());
    grid.addComponentColumn(this::state).setAutoWidth(true).setFlexGrow(0);
    grid.setEmptyStateText(Say.t("administration.organisations.empty"));
  }

  private Component state(Kept kept) {
    if (kept.endedAt() != null) {
      Span ended = new Span(Say.t("administration.ended", Dates.day(kept.endedAt())));
      ended.addClassName("muted");
      return ended;
    }
    return new Div(
        Pages.small(Say.t("administration.edit"), kept.name(), () -> edit(kept)),
        new Span(" "),
        Pages.small(Say.t("administration.end"), kept.name(), () -> end(kept)));
  }

  private void show(Kept behind) {
    after = behind;
    Query query =
        new Query(
            search.getValue(),
            within.getOptionalValue().map(Region::code).orElse(null),
            kind.getValue());
    List<Kept> page = organisations.page(query, behind == null ? null : behind.id(), PAGE + 1);
    boolean more = page.size() > PAGE;
    List<Kept> shown = more ? page.subList(0, PAGE) : page;
    grid.setItems(shown);
    last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
    first.setEnabled(behind != null);
    next.setEnabled(more);
  }

  private void showNext() {
    show(last);
  }

  private void reload() {
    show(after);
  }

  private void end(Kept kept) {
    Ask.before(
        Say.t("administration.end"),
        Say.t("administration.organisations.ask", kept.name()),
        () -> organisations.end(kept.id(), kept.version()),
        this::reload);
  }

  private void edit(Kept kept) {
    TextField name = new TextField(Say.t("administration.organisations.name"));
    name.setId("organisation-name");
    Select<OrganisationKind> of = new Select<>();
    of.setId("organisation-kind");
    of.setLabel(Say.t("administration.organisations.kind"));
    of.setItems(OrganisationKind.values());
    of.setItemLabelGenerator(OrganisationsView::kind);
    ComboBox<Region> in = new ComboBox<>(Say.t("administration.organisations.region"));
    in.setId("organisation-region");
    regions(in);
    Select<Department> department = department();
    if (kept != null) {
      department.setValue(kept.department());
      name.setValue(kept.name());
      of.setValue(kept.kind());
      regions.stream()
          .filter(region -> region.code().equals(kept.region()))
          .findFirst()
          .ifPresent(in::setValue);
    }
    String title = kept == null ? "administration.organisations.add" : "administration.edit";
    new EditDialog(
            Say.t(title),
            () -> save(kept, name, of, department, in),
            this::reload,
            name,
            of,
            department,
            in)
        .open();
  }

  private static Select<Department> department() {
    Select<Department> department = new Select<>();
    department.setId("organisation-department");
    department.setLabel(Say.t("administration.organisations.department"));
    department.setHelperText(Say.t("administration.organisations.department-help"));
    department.setItems(Department.values());
    department.setEmptySelectionAllowed(true);
    department.setEmptySelectionCaption(Say.t("administration.organisations.department-none"));
    department.setItemLabelGenerator(OrganisationsView::department);
    return department;
  }

  private Optional<Text> save(
      Kept kept,
      TextField name,
      Select<OrganisationKind> of,
      Select<Department> department,
      ComboBox<Region> in) {
    if (of.isEmpty() || in.isEmpty()) {
      return Optional.of(Text.of("administration.organisations.incomplete"));
    }
    Data data =
        new Data(name.getValue(), of.getValue(), in.getValue().code(), department.getValue());
    return kept == null
        ? organisations.add(data)
        : organisations.change(kept.id(), kept.version(), data);
  }

  private void regions(ComboBox<Region> box) {
    box.setItems(
        (region, typed) -> region.name().contains(typed) || region.code().value().startsWith(typed),
        regions);
    box.setItemLabelGenerator(region -> region.name() + " " + region.code().value());
  }

  private static String department(Department department) {
    return department == null ? "" : Say.t("directory.department." + department);
  }

  private static String kind(OrganisationKind kind) {
    return kind == null ? "" : Say.t("directory.organisation-kind." + kind);
  }
}
