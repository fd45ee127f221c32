package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 否决项目录: what is in force, what waits for a second department, and every version. */
@Route(VetoItemsView.ROUTE)
@RequiresPermissions(Permissions.VETO_CATALOGUE)
class VetoItemsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "veto-items";

  private static final long serialVersionUID = 1L;

  private final transient VetoItemKeeping keeping;

  VetoItemsView(VetoItemKeeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public String getPageTitle() {
    return Say.t("integritycatalogue.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draw();
  }

  private void draw() {
    removeAll();
    Button add =
        new Button(
            Say.t("integritycatalogue.add"),
            click -> new VetoItemDialog(keeping, null, this::draw).open());
    add.setId("veto-add");
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div acts = new Div(add);
    acts.addClassName("acts");
    Div head = new Div(new H1(getPageTitle()), acts);
    head.addClassName("page-head");
    Paragraph what = new Paragraph(Say.t("integritycatalogue.what"));
    what.addClassName("muted");
    add(head, what);
    List<Kept> items = keeping.items();
    List<Kept> waiting = items.stream().filter(it -> it.state() == State.PROPOSED).toList();
    if (!waiting.isEmpty()) {
      add(waiting(waiting));
    }
    add(inForce(items.stream().filter(it -> it.state() == State.IN_FORCE).toList()));
  }

  private Component waiting(List<Kept> items) {
    Div card = card("veto-waiting", "integritycatalogue.waitingTitle");
    for (Kept it : items) {
      Div line = VetoItemWords.facts(it);
      Div acts = new Div();
      acts.addClassName("chips");
      if (it.open()) {
        Button confirm = new Button(Say.t("integritycatalogue.confirm"), click -> confirm(it));
        confirm.setId("veto-confirm-" + it.item().code());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        acts.add(confirm);
      }
      if (it.open() || it.own()) {
        Button refuse =
            new Button(
                Say.t("integritycatalogue." + (it.own() ? "takeBack" : "refuse")),
                click -> new VetoRefusalDialog(keeping, it, this::draw).open());
        refuse.setId("veto-refuse-" + it.item().code());
        refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
        acts.add(refuse);
      } else {
        acts.add(new Span(Say.t("integritycatalogue.second")));
      }
      line.add(acts);
      card.add(line);
    }
    return card;
  }

  private void confirm(Kept it) {
    ConfirmDialog ask =
        new ConfirmDialog(
            Say.t("integritycatalogue.confirm"),
            Say.t("integritycatalogue.confirmAsk", it.item().code(), it.item().version()),
            Say.t("integritycatalogue.confirm"),
            sure -> said(keeping.confirm(it.id()), "integritycatalogue.confirmed"));
    ask.setCancelable(true);
    ask.setCancelText(Say.t("integritycatalogue.cancel"));
    ask.open();
  }

  private void said(Map<String, Text> wrong, String done) {
    if (wrong.isEmpty()) {
      Notices.success(Text.of(done));
    } else {
      wrong.values().forEach(Notices::problem);
    }
    draw();
  }

  private Component inForce(List<Kept> items) {
    Div card = card("veto-items", "integritycatalogue.inForce");
    Grid<Kept> grid = new Grid<>();
    grid.addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.setAriaLabel(Say.t("integritycatalogue.inForce"));
    grid.addColumn(it -> it.item().text().in(Say.locale()))
        .setHeader(Say.t("integritycatalogue.field.zh"))
        .setFlexGrow(3);
    grid.addColumn(it -> it.item().code())
        .setHeader(Say.t("integritycatalogue.field.code"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(it -> Say.t("integritycatalogue.version", it.item().version()))
        .setHeader(Say.t("integritycatalogue.field.version"))
        .setWidth("76px")
        .setFlexGrow(0);
    grid.addComponentColumn(VetoItemWords::basis)
        .setHeader(Say.t("integritycatalogue.field.legalBasis"))
        .setFlexGrow(3);
    grid.addColumn(it -> VetoItemWords.kinds(it.item()))
        .setHeader(Say.t("integritycatalogue.field.caseKinds"))
        .setFlexGrow(2);
    grid.addColumn(it -> VetoItemWords.days(it.item()))
        .setHeader(Say.t("integritycatalogue.field.days"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addComponentColumn(this::acts).setHeader("").setWidth("150px").setFlexGrow(0);
    grid.setItems(items);
    card.add(grid);
    return card;
  }

  private Component acts(Kept it) {
    Button change =
        small(
            "integritycatalogue.change", () -> new VetoItemDialog(keeping, it, this::draw).open());
    change.setId("veto-change-" + it.item().code());
    Button history =
        small(
            "integritycatalogue.history",
            () -> new VetoHistoryDialog(keeping.history(it.item().code())).open());
    history.setId("veto-history-" + it.item().code());
    Div acts = new Div(change, history);
    acts.getStyle().set("display", "flex").set("gap", "8px");
    return acts;
  }

  private static Button small(String label, Runnable act) {
    Button button = new Button(Say.t(label), click -> act.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private static Div card(String id, String title) {
    Div card = new Div(new H2(Say.t(title)));
    card.setId(id);
    card.addClassName("card");
    return card;
  }
}
