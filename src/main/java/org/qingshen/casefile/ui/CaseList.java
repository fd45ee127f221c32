package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** A page of cases, newest first, with more on demand. Enter or a click opens one. */
class CaseList extends Div {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 50;

  private final transient Source source;
  private final transient Directory directory;
  private final transient List<CaseFile> shown = new ArrayList<>();
  private final Grid<CaseFile> grid = new Grid<>();
  private final Button more = new Button(Say.t("casefile.list.more"), click -> load());

  /** Cases after that one, at most so many. */
  interface Source {
    List<CaseFile> after(CaseId last, int limit);
  }

  /**
   * @param key of the bundles; the list's title, lead, and what is said where it is empty
   */
  CaseList(String key, Source source, Directory directory) {
    this.source = source;
    this.directory = directory;
    addClassName("case-list");
    Paragraph lead = new Paragraph(Say.t(key + ".lead"));
    lead.addClassName("muted");
    add(new H1(Say.t(key + ".title")), lead);
    columns();
    load();
    if (shown.isEmpty()) {
      add(new EmptyState(Say.t(key + ".empty"), Say.t(key + ".empty.hint")));
    } else {
      add(grid, more);
    }
  }

  private void columns() {
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    narrow(grid.addComponentColumn(CaseList::link), "number");
    grid.addColumn(CaseFile::title).setHeader(Say.t("casefile.list.name")).setFlexGrow(3);
    grid.addColumn(CaseFile::applicantName)
        .setHeader(Say.t("casefile.list.applicant"))
        .setFlexGrow(2);
    narrow(grid.addColumn(file -> directory.regionName(file.region())), "region");
    grid.addColumn(CaseWords::category).setHeader(Say.t("casefile.list.category"));
    narrow(grid.addColumn(CaseWords::state), "state");
    narrow(grid.addColumn(file -> Dates.brief(file.stateSince())), "since");
    grid.addItemClickListener(click -> open(click.getItem()));
    Shortcuts.addShortcutListener(grid, this::openSelected, Key.ENTER).listenOn(grid);
  }

  private static void narrow(Grid.Column<CaseFile> column, String key) {
    column.setHeader(Say.t("casefile.list." + key)).setAutoWidth(true).setFlexGrow(0);
  }

  private static Anchor link(CaseFile file) {
    Anchor link = new Anchor(CaseLinks.page(file), CaseHead.number(file));
    link.addClassName("num");
    return link;
  }

  private void openSelected() {
    grid.getSelectedItems().stream().findFirst().ifPresent(CaseList::open);
  }

  private static void open(CaseFile file) {
    UI.getCurrent().navigate(CaseLinks.page(file));
  }

  private void load() {
    CaseId last = shown.isEmpty() ? null : shown.get(shown.size() - 1).id();
    List<CaseFile> next = source.after(last, PAGE + 1);
    more.setVisible(next.size() > PAGE);
    shown.addAll(next.subList(0, Math.min(PAGE, next.size())));
    grid.setItems(shown);
  }
}
