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
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.FindingKeeping;
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
  private static final int MOST = 200;

  private final transient FindingKeeping keeping;
  private final Grid<Trouble> troubles = plain("check-troubles");
  private final Grid<Unchecked> rules = plain("unchecked-rules");

  ChecksView(FindingKeeping keeping) {
    this.keeping = keeping;
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    add(head, new Paragraph(Say.t("integritychecks.admin.what")));
    column(troubles, "case", it -> it.caseNumber() == null ? "" : it.caseNumber());
    column(troubles, "entry", it -> String.valueOf(it.entry()));
    column(troubles, "asked", it -> Dates.full(it.askedAt()));
    column(troubles, "attempts", it -> String.valueOf(it.attempts()));
    column(troubles, "error", it -> it.error() == null ? "" : it.error());
    troubles.addComponentColumn(this::act).setAutoWidth(true);
    troubles.setEmptyStateText(Say.t("integritychecks.admin.none"));
    column(rules, "rule", it -> it.rule() + " " + FindingWords.name(it.rule()));
    column(rules, "version", it -> String.valueOf(it.version()));
    column(rules, "times", it -> String.valueOf(it.times()));
    column(rules, "last", it -> Dates.full(it.lastAt()));
    rules.setEmptyStateText(Say.t("integritychecks.admin.rules.none"));
    add(section("integritychecks.admin.troubles"), troubles);
    add(section("integritychecks.admin.rules"), rules);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Say.t("integritychecks.admin.title");
  }

  private Component act(Trouble trouble) {
    if (!trouble.givenUp()) {
      return new Span(Say.t("integritychecks.admin.retrying"));
    }
    Button again = new Button(Say.t("integritychecks.admin.again"), click -> again(trouble));
    again.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    again.setAriaLabel(Say.t("integritychecks.admin.again") + " " + trouble.caseNumber());
    return again;
  }

  private void again(Trouble trouble) {
    keeping.again(trouble.id()).ifPresent(reason -> Notices.problem(reason));
    refresh();
  }

  private void refresh() {
    troubles.setItems(keeping.troubles(MOST));
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
