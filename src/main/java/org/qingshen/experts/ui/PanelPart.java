package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ui.CasePart;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.experts.MergedSheets;
import org.qingshen.experts.MergedSheets.View;
import org.qingshen.experts.PanelOpinions;
import org.qingshen.experts.PanelOpinions.Line;
import org.qingshen.experts.PanelOpinions.Opinion;
import org.qingshen.shared.ui.Say;

/** The panel's opinion in the dossier: the aggregate and the words, no name, no single score. */
@org.springframework.stereotype.Component
class PanelPart implements CasePart {

  private final PanelOpinions opinions;
  private final MergedSheets sheets;

  PanelPart(PanelOpinions opinions, MergedSheets sheets) {
    this.opinions = opinions;
    this.sheets = sheets;
  }

  @Override
  public Optional<Component> inDossier(CaseFile file) {
    return opinions.of(file).map(opinion -> card(opinion, links(file)));
  }

  @Override
  public Optional<Component> reading(SealedEntry entry) {
    return Optional.empty();
  }

  private static Component card(Opinion opinion, List<Anchor> links) {
    Paragraph total = new Paragraph(total(opinion));
    Paragraph words = new Paragraph(opinion.opinion());
    words.getStyle().set("white-space", "pre-wrap");
    Div card = new Div(new H3(Say.t("experts.part.title")), total, lines(opinion));
    card.add(new H3(Say.t("experts.part.opinion")), words);
    links.forEach(link -> card.add(new Paragraph(link)));
    card.setId("panel-opinion");
    return card;
  }

  private List<Anchor> links(CaseFile file) {
    String reference = file.number() == null ? file.id().value() : file.number();
    return sheets.views(file).stream().map(view -> link(reference, view)).toList();
  }

  private static Anchor link(String reference, View view) {
    String name = view.name().toLowerCase(Locale.ROOT);
    Anchor link =
        new Anchor("panel-sheet/" + reference + "/" + name, Say.t("experts.merged.link." + view));
    link.setTarget(AnchorTarget.BLANK);
    link.setRouterIgnore(true);
    link.setId("panel-sheet-" + name);
    return link;
  }

  private static String total(Opinion opinion) {
    String points = opinion.total().toPlainString();
    String sheets = String.valueOf(opinion.sheets());
    return opinion.whole()
        ? Say.t(
            "experts.part.total",
            points,
            opinion.spread().toPlainString(),
            sheets,
            String.valueOf(opinion.recommended()))
        : Say.t("experts.part.mean-total", points, sheets);
  }

  private static Grid<Line> lines(Opinion opinion) {
    Grid<Line> grid = new Grid<>();
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
    grid.addColumn(PanelPart::label).setHeader(Say.t("experts.part.dimension")).setFlexGrow(2);
    grid.addColumn(line -> plain(line.mean()) + " / " + plain(line.maxPoints()))
        .setHeader(Say.t("experts.part.mean"));
    if (opinion.whole()) {
      grid.addColumn(line -> plain(line.spread())).setHeader(Say.t("experts.part.spread"));
      grid.addColumn(Line::outliers).setHeader(Say.t("experts.part.outliers"));
    }
    grid.setItems(opinion.lines());
    return grid;
  }

  private static String label(Line line) {
    return Say.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? line.labelEn()
        : line.label();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
