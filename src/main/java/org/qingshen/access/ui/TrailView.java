package org.qingshen.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.access.Trail;
import org.qingshen.access.TrailEntry;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** Who did or tried what, newest first. */
@Route("trail")
@RequiresPermissions(Permissions.TRAIL_READ)
class TrailView extends Div implements HasDynamicTitle {

  private static final int PAGE = 100;

  private final transient Trail trail;
  private final transient Directory directory;
  private final Map<PersonId, String> names = new HashMap<>();
  private final Grid<TrailEntry> grid = new Grid<>();
  private final TextField subject = new TextField();
  private final Button newest = new Button(Say.t("access.trail.newest"), click -> show(null));
  private final Button older = new Button(Say.t("access.trail.older"), click -> showOlder());
  private String last;

  TrailView(Trail trail, Directory directory) {
    this.trail = trail;
    this.directory = directory;
    addClassName("trail");
    subject.setPlaceholder(Say.t("access.trail.about"));
    subject.setAriaLabel(Say.t("access.trail.about"));
    subject.setClearButtonVisible(true);
    subject.setWidth("min(320px, 100%)");
    subject.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    subject.addValueChangeListener(change -> show(null));
    Div tools = new Div(subject, newest, older);
    tools.addClassName("chips");
    add(new H1(getPageTitle()), new Paragraph(Say.t("access.trail.what")), tools, grid);
    columns();
    show(null);
  }

  @Override
  public String getPageTitle() {
    return Say.t("access.trail.title");
  }

  private void columns() {
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    column("access.trail.at", entry -> Dates.full(entry.at()));
    column("access.trail.person", entry -> person(entry.personId()));
    column("access.trail.event", entry -> TrailWords.event(entry.what()));
    column("access.trail.subject", TrailEntry::subject);
    column("access.trail.detail", entry -> TrailWords.detail(entry.detail()));
    column("access.trail.origin", TrailEntry::origin);
    grid.setEmptyStateText(Say.t("access.trail.empty"));
  }

  private void column(String header, ValueProvider<TrailEntry, String> value) {
    grid.addColumn(value).setHeader(Say.t(header)).setAutoWidth(true).setResizable(true);
  }

  private void show(String before) {
    List<TrailEntry> page = trail.page(subject.getValue(), before, PAGE);
    grid.setItems(page);
    last = page.isEmpty() ? null : page.get(page.size() - 1).id();
    newest.setEnabled(before != null);
    older.setEnabled(page.size() == PAGE);
  }

  private void showOlder() {
    show(last);
  }

  private String person(PersonId id) {
    return id == null
        ? Say.t("access.trail.stranger")
        : names.computeIfAbsent(
            id, it -> directory.person(it).map(Person::name).orElse(it.value()));
  }
}
