package org.qingshen.pilot.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** 批次管理: calls of the province with what is drafted, confirmed and amended; departments only. */
class CallCasesCard extends Div {

  private static final long serialVersionUID = 1L;

  CallCasesCard(List<CaseFile> cases) {
    setId("call-cases");
    addClassName("card");
    add(new H2(Say.t("pilot.manage.title")));
    if (cases.isEmpty()) {
      Paragraph nothing = new Paragraph(Say.t("pilot.manage.empty"));
      nothing.addClassName("muted");
      add(nothing);
    } else {
      add(grid(cases));
    }
  }

  private static Grid<CaseFile> grid(List<CaseFile> cases) {
    Grid<CaseFile> grid = new Grid<>();
    grid.setAriaLabel(Say.t("pilot.manage.title"));
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    grid.setAllRowsVisible(true);
    grid.addComponentColumn(file -> new Anchor("case/" + reference(file) + "?tab=work", name(file)))
        .setHeader(Say.t("pilot.manage.number"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(CaseFile::title).setHeader(Say.t("pilot.calls.column.title")).setFlexGrow(3);
    grid.addColumn(file -> Say.t("casefile.state.CALL." + file.state()))
        .setHeader(Say.t("pilot.calls.column.state"));
    grid.addColumn(file -> Dates.full(file.stateSince()))
        .setHeader(Say.t("pilot.manage.since"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.setItems(cases);
    return grid;
  }

  private static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }

  private static String name(CaseFile file) {
    return file.number() == null ? Say.t("pilot.manage.unnumbered") : file.number();
  }
}
