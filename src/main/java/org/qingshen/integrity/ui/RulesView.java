package org.qingshen.integrity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.integrity.PlausibilityRules;
import org.qingshen.integrity.PlausibilityRules.InForce;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** 核查规则: every plausibility rule with severity, thresholds and where they come from. */
@Route(RulesView.ROUTE)
@RequiresPermissions(Permissions.RULE_READ)
class RulesView extends Div implements HasDynamicTitle {

  static final String ROUTE = "rules";

  private static final long serialVersionUID = 1L;

  private final transient PlausibilityRules rules;
  private final Grid<InForce> grid = new Grid<>();

  RulesView(PlausibilityRules rules, Directory directory) {
    this.rules = rules;
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    add(head, new Paragraph(Say.t("integritychecks.rules.what")));
    columns();
    List<RegionCode> provinces = rules.provinces();
    Select<RegionCode> province = new Select<>();
    province.setLabel(Say.t("integritychecks.rules.province"));
    province.setItems(provinces);
    province.setItemLabelGenerator(directory::regionName);
    province.addValueChangeListener(change -> show(change.getValue()));
    add(province, grid);
    province.setValue(provinces.get(0));
  }

  @Override
  public String getPageTitle() {
    return Say.t("integritychecks.rules.title");
  }

  private void show(RegionCode province) {
    grid.setItems(rules.of(province));
  }

  private void columns() {
    grid.setId("rules");
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    column("rule", it -> it.rule().id() + " " + FindingWords.name(it.rule().id()), 2);
    column("version", it -> String.valueOf(it.rule().version()), 0);
    grid.addComponentColumn(it -> FindingWords.light(it.settings().severity()))
        .setHeader(Say.t("integritychecks.rules.severity"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    column("enabled", it -> Say.t("integritychecks.rules.enabled." + it.settings().enabled()), 0);
    column("runs", it -> Say.t("integritychecks.rules.around." + it.rule().afterAct()), 0);
    column("thresholds", RulesView::thresholds, 2);
    column("basis", RulesView::basis, 3);
  }

  private void column(
      String word, com.vaadin.flow.function.SerializableFunction<InForce, String> value, int grow) {
    grid.addColumn(value::apply)
        .setHeader(Say.t("integritychecks.rules." + word))
        .setAutoWidth(grow == 0)
        .setFlexGrow(grow)
        .setResizable(true);
  }

  private static String thresholds(InForce it) {
    return it.settings().thresholds().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(entry -> threshold(entry.getKey()) + " " + entry.getValue().toPlainString())
        .collect(Collectors.joining(Say.t("integritychecks.separator")));
  }

  /** As the configuration calls it where nobody has said it in words. */
  private static String threshold(String name) {
    try {
      return Say.t("integritychecks.threshold." + name);
    } catch (NoSuchMessageException unnamed) {
      return name;
    }
  }

  private static String basis(InForce it) {
    return FindingWords.basis(it.rule().id(), it.rule().defaults().basis(), it.settings().basis());
  }
}
