package org.qingshen.credit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.CreditRecord.Event;
import org.qingshen.credit.Credits.Known;
import org.qingshen.credit.Credits.Way;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** One record with its history, on its page and on the page of its case. */
@StyleSheet("context://case.css")
class CreditCard extends Div {

  private static final long serialVersionUID = 1L;

  /**
   * @param numbers whether the reader is shown the numbers of the case's chain
   */
  CreditCard(Known known, VetoCatalogue catalogue, boolean numbers) {
    CreditRecord record = known.record();
    setId("credit-" + record.id());
    DescriptionList facts = new DescriptionList();
    facts.addClassName("letter-facts");
    line(facts, "subject", record.name() + " · " + CreditText.role(record));
    if (record.creditCode() != null) {
      line(facts, "code", record.creditCode());
    }
    line(facts, "items", CreditText.items(record, catalogue));
    line(facts, "decision", CreditText.decision(record));
    line(facts, "from", record.from().toString());
    line(facts, "until", CreditText.until(record.until()));
    line(facts, "periodBasis", CreditText.basis(record));
    line(facts, "since", Dates.full(record.stateSince()));
    for (Way way : known.ways()) {
      facts.add(
          new DescriptionList.Term(Say.t("credit.way." + way.ask())),
          new DescriptionList.Description(CreditText.when(way)));
    }
    add(CreditText.state(record), facts);
    add(new H3(Say.t("credit.record.history")), history(known.history(), numbers));
  }

  private static void line(DescriptionList list, String key, String value) {
    list.add(
        new DescriptionList.Term(Say.t("credit.column." + key)),
        new DescriptionList.Description(value));
  }

  private static Component history(List<Event> events, boolean numbers) {
    Grid<Event> grid = new Grid<>();
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addColumn(event -> Dates.full(event.at()))
        .setHeader(Say.t("credit.column.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(event -> Say.t("credit.event." + event.kind()))
        .setHeader(Say.t("credit.column.event"));
    grid.addColumn(event -> event.document() == null ? "" : event.document())
        .setHeader(Say.t("credit.column.document"));
    if (numbers) {
      grid.addColumn(event -> Say.t("credit.record.seq", String.valueOf(event.seq())))
          .setHeader(Say.t("credit.column.entry"))
          .setAutoWidth(true)
          .setFlexGrow(0);
    }
    grid.setItems(events);
    return grid;
  }
}
