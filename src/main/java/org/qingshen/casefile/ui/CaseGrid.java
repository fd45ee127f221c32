package org.qingshen.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Directory;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** Rows of cases. Enter or a click opens one. */
class CaseGrid extends Grid<CaseFile> {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;
  private final transient List<CaseFile> shown = new ArrayList<>();

  CaseGrid(Directory directory) {
    super(CaseFile.class, false);
    this.directory = directory;
    addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    setAllRowsVisible(true);
    columns();
  }

  private void columns() {
    narrow(addComponentColumn(CaseGrid::link), "number");
    addColumn(CaseFile::title).setHeader(Say.t("casefile.list.name")).setFlexGrow(3);
    addColumn(CaseFile::applicantName).setHeader(Say.t("casefile.list.applicant")).setFlexGrow(2);
    narrow(addColumn(file -> directory.regionName(file.region())), "region");
    addColumn(CaseWords::category).setHeader(Say.t("casefile.list.category"));
    narrow(addColumn(CaseWords::state), "state");
    narrow(addColumn(file -> Dates.brief(file.stateSince())), "since");
    addItemClickListener(click -> open(click.getItem()));
    Shortcuts.addShortcutListener(this, this::openSelected, Key.ENTER).listenOn(this);
  }

  void append(List<CaseFile> cases) {
    shown.addAll(cases);
    setItems(shown);
  }

  int size() {
    return shown.size();
  }

  CaseFile last() {
    return shown.isEmpty() ? null : shown.get(shown.size() - 1);
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
    getSelectedItems().stream().findFirst().ifPresent(CaseGrid::open);
  }

  private static void open(CaseFile file) {
    UI.getCurrent().navigate(CaseLinks.page(file));
  }
}
