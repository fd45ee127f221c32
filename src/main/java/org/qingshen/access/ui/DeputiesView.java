package org.qingshen.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.OwnDeputies;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 代理: who stands in for me, for whom I stand in, and until when. */
@Route("deputies")
@RequiresPermissions(Permissions.DEPUTY_APPOINT)
class DeputiesView extends Div implements HasDynamicTitle {

  private final transient OwnDeputies deputies;
  private final transient Clock clock;
  private final transient PersonId me;
  private final Grid<Deputyship> appointed = grid("access.deputy.none", Deputyship::deputyName);
  private final Grid<Deputyship> acting =
      grid("access.deputy.forNobody", Deputyship::principalName);

  DeputiesView(OwnDeputies deputies, CurrentActor current, Clock clock) {
    this.deputies = deputies;
    this.clock = clock;
    me = current.require().id();
    addClassName("deputies");
    appointed.setId("appointed");
    acting.setId("acting");
    name(appointed, "access.deputy.deputy");
    name(acting, "access.deputy.principal");
    add(
        new H1(getPageTitle()),
        new Paragraph(Say.t("access.deputy.what")),
        card("access.deputy.mine", appointed),
        card("access.deputy.form", new DeputyForm(deputies, clock, this::show)),
        card("access.deputy.acting", acting));
    show();
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.deputy.title");
  }

  private void show() {
    List<Deputyship> all = deputies.all();
    fill(appointed, all, it -> it.principal().equals(me));
    fill(acting, all, it -> it.deputy().equals(me));
  }

  private static void fill(
      Grid<Deputyship> grid, List<Deputyship> all, Predicate<Deputyship> which) {
    grid.setItems(all.stream().filter(which).toList());
  }

  private static Div card(String title, com.vaadin.flow.component.Component content) {
    Div card = new Div(new H2(Say.t(title)), content);
    card.addClassName("card");
    return card;
  }

  private Grid<Deputyship> grid(String empty, ValueProvider<Deputyship, String> other) {
    Grid<Deputyship> grid = new Grid<>();
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(true);
    grid.addColumn(other).setAutoWidth(true).setFlexGrow(0);
    column(grid, "access.deputy.from", it -> Dates.full(it.from()));
    column(grid, "access.deputy.until", it -> Dates.full(it.until()));
    grid.addColumn(Deputyship::reason).setHeader(Say.t("access.deputy.reason"));
    grid.addComponentColumn(this::state)
        .setHeader(Say.t("access.deputy.state"))
        .setWidth("180px")
        .setFlexGrow(0);
    grid.addComponentColumn(this::ending).setWidth("110px").setFlexGrow(0);
    grid.setEmptyStateText(Say.t(empty));
    return grid;
  }

  private static void column(
      Grid<Deputyship> grid, String header, ValueProvider<Deputyship, String> value) {
    grid.addColumn(value).setHeader(Say.t(header)).setAutoWidth(true).setFlexGrow(0);
  }

  private static void name(Grid<Deputyship> grid, String header) {
    grid.getColumns().get(0).setHeader(Say.t(header));
  }

  private Span state(Deputyship it) {
    Instant now = clock.instant();
    Span state = new Span();
    state.addClassName("light");
    if (it.endedAt() != null) {
      state.setText(Say.t("access.deputy.state.ended", Dates.brief(it.endedAt())));
      state.addClassName("none");
    } else if (now.isAfter(it.until())) {
      state.setText(Say.t("access.deputy.state.over"));
      state.addClassName("none");
    } else if (it.activeAt(now)) {
      state.setText(Say.t("access.deputy.state.active"));
      state.addClassName("ok");
    } else {
      state.setText(Say.t("access.deputy.state.coming"));
      state.addClassName("near");
    }
    return state;
  }

  private com.vaadin.flow.component.Component ending(Deputyship it) {
    if (it.endedAt() != null || clock.instant().isAfter(it.until())) {
      return new Span();
    }
    boolean mine = it.principal().equals(me);
    Button end = new Button(Say.t(mine ? "access.deputy.end" : "access.deputy.return"));
    end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    end.addClickListener(click -> new DeputyEnding(it, mine, () -> end(it)).open());
    return end;
  }

  private void end(Deputyship it) {
    deputies
        .end(it.id())
        .ifPresentOrElse(Notices::problem, () -> Notices.success(Text.of("access.deputy.ended")));
    show();
  }
}
