package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.experts.PanelResults.DimensionResult;
import org.qingshen.experts.PanelResults.LostNumber;
import org.qingshen.pilot.PilotComparison.Comparison;
import org.qingshen.pilot.PilotComparison.Row;
import org.qingshen.shared.ui.Say;

/** The projects of a call side by side; one line a project. */
class ComparisonGrid extends Grid<Row> {

  private static final long serialVersionUID = 1L;

  ComparisonGrid(Comparison comparison) {
    setAriaLabel(Say.t("pilot.comparison.title"));
    addThemeVariants(
        GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
    setAllRowsVisible(true);
    narrow(addColumn(row -> row.rank() == null ? "—" : row.rank()), "rank").setFrozen(true);
    addComponentColumn(ComparisonGrid::project)
        .setHeader(Say.t("pilot.comparison.project"))
        .setWidth("16rem")
        .setFlexGrow(2)
        .setFrozen(true);
    narrow(addColumn(ComparisonGrid::total), "total").setTextAlign(ColumnTextAlign.END);
    addComponentColumn(ComparisonGrid::state)
        .setHeader(Say.t("pilot.comparison.state"))
        .setWidth("9.5rem")
        .setFlexGrow(0);
    narrow(addColumn(row -> row.panel() == null ? "" : plain(row.panel().spread())), "spread")
        .setTextAlign(ColumnTextAlign.END);
    comparison.call().arrangements().weights().stream()
        .map(weight -> weight.dimension().name())
        .forEach(this::dimension);
    narrow(addColumn(ComparisonGrid::recommended), "recommended");
    narrow(addColumn(row -> String.join(" ", row.conditions())), "conditions");
    addComponentColumn(ComparisonGrid::survey)
        .setHeader(Say.t("pilot.comparison.survey"))
        .setWidth("12rem")
        .setFlexGrow(1);
    setItems(comparison.rows());
  }

  private static Column<Row> narrow(Column<Row> column, String heading) {
    return column.setHeader(Say.t("pilot.comparison." + heading)).setAutoWidth(true).setFlexGrow(0);
  }

  private void dimension(String code) {
    addComponentColumn(row -> score(row, code))
        .setHeader(Say.t("pilot.dimension.short." + code))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  /** Mean points; below it how far the sheets lie apart, and outliers where there are any. */
  private static Component score(Row row, String code) {
    Div cell = new Div();
    List<DimensionResult> all = row.panel() == null ? List.of() : row.panel().dimensions();
    all.stream()
        .filter(result -> result.code().equals(code))
        .findFirst()
        .ifPresent(
            result -> {
              cell.add(new Div(plain(result.mean())));
              cell.add(muted(Say.t("pilot.comparison.apart", plain(result.spread()))));
              if (result.outliers() > 0) {
                Span flag = new Span(Say.t("pilot.comparison.outlier", result.outliers()));
                flag.addClassName("outlier");
                flag.setTitle(Say.t("pilot.comparison.outliers.title", result.outliers()));
                cell.add(flag);
              }
            });
    return cell;
  }

  private static Component project(Row row) {
    CaseFile file = row.file();
    Anchor link = new Anchor("case/" + reference(file), file.title());
    return new Div(link, muted(file.number() + " · " + file.applicantName()));
  }

  private static String total(Row row) {
    return row.panel() == null ? "—" : plain(row.panel().total());
  }

  private static String recommended(Row row) {
    return row.panel() == null
        ? ""
        : Say.t("pilot.comparison.recommended.of", row.panel().recommended(), row.panel().sheets());
  }

  private static Component survey(Row row) {
    Div cell = new Div();
    if (row.survey() != null) {
      cell.add(new Div(Say.t("pilot.survey." + row.survey().conclusion())));
      cell.add(
          muted(
              Say.t(
                  "pilot.comparison.survey.found",
                  row.survey().consistent(),
                  row.survey().inconsistent(),
                  row.survey().notCheckable())));
      if (!row.survey().otherProblems().isEmpty()) {
        int other = row.survey().otherProblems().size();
        cell.add(muted(Say.t("pilot.comparison.survey.other", other)));
      }
    }
    return cell;
  }

  private static Component state(Row row) {
    Div cell = new Div(new Div(Say.t("casefile.state.PILOT." + row.file().state())));
    if (row.openItem() != null) {
      cell.add(new Div(work(row)));
    }
    row.lost().forEach(it -> cell.add(lost(row, it)));
    if (row.file().underInquiry()) {
      Span inquiry = new Span(Say.t("pilot.comparison.inquiry"));
      inquiry.addClassName("outlier");
      cell.add(inquiry);
    }
    return cell;
  }

  /** A void draw is seen by whoever decides on what came after it. */
  private static Component lost(Row row, LostNumber it) {
    Anchor link =
        new Anchor(
            "draws/" + reference(row.file()),
            Say.t(
                it.voided() ? "pilot.comparison.void-draw" : "pilot.comparison.lost-number",
                it.draw(),
                Say.t("directory.department." + it.department())));
    link.addClassName("outlier");
    return new Div(link);
  }

  private static Component work(Row row) {
    return new Anchor(
        "case/" + reference(row.file()) + "?item=" + row.openItem().value(),
        Say.t("pilot.comparison.give"));
  }

  private static Div muted(String text) {
    Div line = new Div(text);
    line.addClassNames("muted", "small");
    return line;
  }

  private static String plain(java.math.BigDecimal number) {
    return number.toPlainString();
  }

  private static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }
}
