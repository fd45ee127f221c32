package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.FindingKeeping;
import org.qingshen.integrity.FindingKeeping.Gap;
import org.qingshen.integrity.FindingKeeping.Trouble;
import org.qingshen.integrity.FindingKeeping.Unchecked;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 数据核查异常: checks that failed and rules that could not run, for those who run the system. */
@Route(ChecksView.ROUTE)
@RequiresPermissions(Permissions.WORKFLOW_ADMIN)
class ChecksView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/checks";

  private static final long serialVersionUID = 1L;
  private final transient FindingKeeping keeping;
  private final Paged<Trouble> troubles;
  private final Paged<Gap> gaps;
  private final Grid<Unchecked> rules = plain("unchecked-rules");

  ChecksView(FindingKeeping keeping) {
    this.keeping = keeping;
    this.troubles = new Paged<>(plain("check-troubles"), keeping::troubles, Trouble::place);
    this.gaps = new Paged<>(plain("unchecked-findings"), keeping::gaps, Gap::place);
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    add(head, new Paragraph(Say.t("integritychecks.admin.what")));
    troubles(troubles.grid());
    gaps(gaps.grid());
    rules(rules);
    add(section("integritychecks.admin.troubles"), troubles);
    add(section("integritychecks.admin.gaps"), gaps);
    add(section("integritychecks.admin.rules"), rules);
    refresh();
  }

  private void troubles(Grid<Trouble> grid) {
    column(grid, "case", it -> Objects.toString(it.caseNumber(), ""));
    column(grid, "entry", it -> String.valueOf(it.entry()));
    column(grid, "asked", it -> Dates.full(it.askedAt()));
    column(grid, "attempts", it -> String.valueOf(it.attempts()));
    column(grid, "error", it -> Objects.toString(it.error(), ""));
    grid.addComponentColumn(it -> act(it.id(), it.caseNumber(), !it.givenUp())).setAutoWidth(true);
    grid.setEmptyStateText(Say.t("integritychecks.admin.none"));
  }

  private void gaps(Grid<Gap> grid) {
    column(grid, "case", it -> Objects.toString(it.caseNumber(), ""));
    column(grid, "entry", it -> String.valueOf(it.entry()));
    column(grid, "rule", it -> said(it.rule()));
    column(grid, "version", it -> String.valueOf(it.version()));
    column(grid, "found", it -> Dates.full(it.foundAt()));
    grid.addComponentColumn(it -> act(it.check(), it.caseNumber(), it.waiting()))
        .setAutoWidth(true);
    grid.setEmptyStateText(Say.t("integritychecks.admin.gaps.none"));
  }

  private static void rules(Grid<Unchecked> grid) {
    column(grid, "rule", it -> said(it.rule()));
    column(grid, "version", it -> String.valueOf(it.version()));
    column(grid, "times", it -> String.valueOf(it.times()));
    column(grid, "last", it -> Dates.full(it.lastAt()));
    grid.setEmptyStateText(Say.t("integritychecks.admin.rules.none"));
  }

  private static String said(String rule) {
    String name = FindingWords.name(rule);
    return name.equals(rule) || rule.equals(FindingWords.WHOLE) ? name : rule + " " + name;
  }

  @Override
  public String getPageTitle() {
    return Say.t("integritychecks.admin.title");
  }

  private Component act(String check, String number, boolean waiting) {
    if (waiting) {
      return new Span(Say.t("integritychecks.admin.retrying"));
    }
    Button again = new Button(Say.t("integritychecks.admin.again"), click -> again(check));
    again.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    again.setAriaLabel(Say.t("integritychecks.admin.again") + " " + Objects.toString(number, ""));
    return again;
  }

  private void again(String check) {
    keeping.again(check).ifPresent(Notices::problem);
    refresh();
  }

  private void refresh() {
    troubles.refresh();
    gaps.refresh();
    rules.setItems(keeping.unchecked());
  }

  private static H2 section(String title) {
    H2 section = new H2(Say.t(title));
    section.getStyle().setMargin("16px 0 8px");
    return section;
  }

  private static <T> Grid<T> plain(String id) {
    Grid<T> grid = new Grid<>();
    grid.setId(id);
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    return grid;
  }

  private static <T> void column(Grid<T> grid, String word, SerializableFunction<T, String> value) {
    grid.addColumn(value::apply)
        .setHeader(Say.t("integritychecks.admin." + word))
        .setAutoWidth(true);
  }
}
