package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Duty;
import org.qingshen.directory.Organisation;
import org.qingshen.directory.OrganisationEditor.Kept;
import org.qingshen.directory.OrganisationEditor.Query;
import org.qingshen.directory.OrganisationKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.InnerChain;
import org.qingshen.workflow.InnerChains;

/** 内部流转: which departments pass which step on within themselves, 拟办–审核–签发. */
@Route(ChainsView.ROUTE)
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class ChainsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/chains";

  private static final long serialVersionUID = 1L;
  private static final int OFFERED = 50;
  private static final Set<OrganisationKind> DEPARTMENTS =
      EnumSet.of(OrganisationKind.CITY_DEPARTMENT, OrganisationKind.PROVINCE_DEPARTMENT);

  private final transient InnerChains chains;
  private final transient OrganisationKeeping organisations;
  private final transient Directory directory;
  private final Grid<InnerChain> grid = Pages.plain(new Grid<>());

  ChainsView(InnerChains chains, OrganisationKeeping organisations, Directory directory) {
    this.chains = chains;
    this.organisations = organisations;
    this.directory = directory;
    add(
        Pages.head(
            getPageTitle(),
            Pages.primary("chain-add", Say.t("administration.chains.add"), this::create)),
        new Paragraph(Say.t("administration.chains.what")),
        grid);
    Pages.wide(grid, "administration.chains.organisation", it -> name(it.organisation()));
    Pages.wide(grid, "administration.chains.step", it -> step(it.step()));
    Pages.column(grid, "administration.chains.duties", ChainsView::duties);
    grid.addComponentColumn(this::acts).setAutoWidth(true).setFlexGrow(0);
    grid.setEmptyStateText(Say.t("administration.chains.empty"));
    show();
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.chains.title");
  }

  private void show() {
    grid.setItems(chains.all());
  }

  private Component acts(InnerChain chain) {
    String about = name(chain.organisation()) + " " + step(chain.step());
    return new Div(
        Pages.small(Say.t("administration.edit"), about, () -> change(chain)),
        new Span(" "),
        Pages.small(Say.t("administration.end"), about, () -> remove(chain, about)));
  }

  private void remove(InnerChain chain, String about) {
    Ask.before(
        Say.t("administration.end"),
        Say.t("administration.chains.ask", about),
        () -> {
          chains.remove(chain.organisation(), chain.step());
          return Optional.empty();
        },
        this::show);
  }

  private void create() {
    ComboBox<Kept> department = new ComboBox<>(Say.t("administration.chains.organisation"));
    department.setId("chain-organisation");
    department.setItems(
        query ->
            found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    department.setItemLabelGenerator(Kept::name);
    Select<String> step = new Select<>();
    step.setId("chain-step");
    step.setLabel(Say.t("administration.chains.step"));
    step.setItems(chains.steps());
    step.setItemLabelGenerator(ChainsView::step);
    CheckboxGroup<Duty> duties = duties(EnumSet.allOf(Duty.class));
    new EditDialog(
            Say.t("administration.chains.add"),
            () ->
                department.isEmpty() || step.isEmpty()
                    ? Optional.of(Text.of("administration.chains.incomplete"))
                    : saved(department.getValue().id(), step.getValue(), duties, 0),
            this::show,
            department,
            step,
            duties)
        .open();
  }

  private void change(InnerChain chain) {
    CheckboxGroup<Duty> duties = duties(EnumSet.copyOf(chain.duties()));
    new EditDialog(
            name(chain.organisation()) + " · " + step(chain.step()),
            () -> saved(chain.organisation(), chain.step(), duties, chain.version()),
            this::show,
            duties)
        .open();
  }

  private Optional<Text> saved(
      OrganisationId organisation, String step, CheckboxGroup<Duty> duties, long version) {
    return duties.getValue().size() < 2
        ? Optional.of(Text.of("administration.chains.two"))
        : chains.save(new InnerChain(organisation, step, List.copyOf(duties.getValue()), version));
  }

  private List<Kept> found(String search) {
    return DEPARTMENTS.stream()
        .flatMap(kind -> organisations.page(new Query(search, null, kind), null, OFFERED).stream())
        .filter(kept -> kept.endedAt() == null)
        .toList();
  }

  private static CheckboxGroup<Duty> duties(Set<Duty> chosen) {
    CheckboxGroup<Duty> duties = new CheckboxGroup<>(Say.t("administration.chains.duties"));
    duties.setId("chain-duties");
    duties.setItems(Duty.values());
    duties.setItemLabelGenerator(duty -> Say.t("workflow.duty." + duty));
    duties.setValue(chosen);
    return duties;
  }

  private static String duties(InnerChain chain) {
    return chain.duties().stream()
        .map(duty -> Say.t("workflow.duty." + duty))
        .collect(Collectors.joining(" → "));
  }

  private String name(OrganisationId organisation) {
    return directory.organisation(organisation).map(Organisation::name).orElse("");
  }

  private static String step(String step) {
    return Say.t("workflow.step." + step.replace('/', '.'));
  }
}
