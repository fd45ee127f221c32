package org.qingshen.credit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits;
import org.qingshen.integrity.CaseSubjects.Role;
import org.qingshen.shared.ui.Say;

/** 信用记录: the register of the province. */
@Route(CreditView.ROUTE)
@RequiresPermissions(Permissions.CREDIT_READ)
class CreditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "credit";

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient Credits credits;
  private final Grid<CreditRecord> grid = new Grid<>();
  private final TextField search = new TextField();
  private final Select<CreditRecord.State> state = new Select<>();
  private final Select<Role> role = new Select<>();
  private final Button first = new Button(Say.t("credit.page.first"), click -> show(null));
  private final Button next = new Button(Say.t("credit.page.next"), click -> showNext());
  private transient String last;

  CreditView(Credits credits) {
    this.credits = credits;
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    Paragraph what = new Paragraph(Say.t("credit.page.what"));
    what.addClassName("muted");
    add(head, what, filters(), grid);
    columns();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(null);
  }

  private Div filters() {
    search.setId("credit-search");
    search.setPlaceholder(Say.t("credit.page.search"));
    search.setAriaLabel(Say.t("credit.page.search"));
    search.setClearButtonVisible(true);
    search.setWidth("24em");
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(change -> show(null));
    choice(state, "credit-state", "credit.page.all-states", CreditRecord.State.values());
    state.setItemLabelGenerator(
        it -> Say.t(it == null ? "credit.page.all-states" : "credit.state." + it));
    choice(role, "credit-role", "credit.page.all-roles", Role.values());
    role.setItemLabelGenerator(
        it -> Say.t(it == null ? "credit.page.all-roles" : "credit.role." + it));
    Div tools = new Div(search, state, role, first, next);
    tools.addClassNames("chips", "admin-tools");
    return tools;
  }

  private <T> void choice(Select<T> select, String id, String all, T[] items) {
    select.setId(id);
    select.setItems(items);
    select.setAriaLabel(Say.t(all));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Say.t(all));
    select.setPlaceholder(Say.t(all));
    select.addValueChangeListener(change -> show(null));
  }

  private void columns() {
    grid.setId("credit-grid");
    grid.setAriaLabel(getPageTitle());
    grid.addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.setEmptyStateText(Say.t("credit.page.empty"));
    grid.addComponentColumn(CreditText::state)
        .setHeader(Say.t("credit.column.state"))
        .setWidth("8.5rem")
        .setFlexGrow(0);
    grid.addComponentColumn(CreditView::link)
        .setHeader(Say.t("credit.column.subject"))
        .setFlexGrow(2);
    column("role", CreditText::role, "110px");
    column("case", CreditRecord::caseNumber, "130px");
    grid.addColumn(CreditText::decision).setHeader(Say.t("credit.column.decision")).setFlexGrow(1);
    column("from", record -> record.from().toString(), "120px");
    column("until", record -> CreditText.until(record.until()), "150px");
  }

  private void column(String name, ValueProvider<CreditRecord, String> value, String width) {
    grid.addColumn(value).setHeader(Say.t("credit.column." + name)).setWidth(width).setFlexGrow(0);
  }

  private static Anchor link(CreditRecord record) {
    return new Anchor(CreditRecordView.address(record), record.name());
  }

  private void show(String before) {
    Credits.Query query = new Credits.Query(search.getValue(), state.getValue(), role.getValue());
    List<CreditRecord> page = credits.page(query, before, PAGE + 1);
    boolean more = page.size() > PAGE;
    List<CreditRecord> shown = more ? page.subList(0, PAGE) : page;
    grid.setItems(shown);
    last = shown.isEmpty() ? null : shown.get(shown.size() - 1).id();
    first.setVisible(before != null);
    next.setVisible(more);
  }

  private void showNext() {
    show(last);
  }

  @Override
  public String getPageTitle() {
    return Say.t("credit.page.title");
  }
}
