package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.qingshen.integrity.CreditRecord;
import org.qingshen.integrity.CreditRecord.Event;
import org.qingshen.integrity.Credits.Known;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** One record with its history, on its page and on the page of its case. */
@StyleSheet("context://case.css")
class CreditCard extends Div {

  private static final long serialVersionUID = 1L;

  CreditCard(Known known, VetoCatalogue catalogue) {
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
    add(CreditText.state(record), facts);
    add(new H3(Say.t("integrityveto.record.history")), history(known.history()));
  }

  private static void line(DescriptionList list, String key, String value) {
    list.add(
        new DescriptionList.Term(Say.t("integrityveto.column." + key)),
        new DescriptionList.Description(value));
  }

  private static Component history(List<Event> events) {
    Grid<Event> grid = new Grid<>();
    grid.setAllRowsVisible(true);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.addColumn(event -> Dates.full(event.at()))
        .setHeader(Say.t("integrityveto.column.at"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(event -> Say.t("integrityveto.event." + event.kind()))
        .setHeader(Say.t("integrityveto.column.event"));
    grid.addColumn(event -> event.document() == null ? "" : event.document())
        .setHeader(Say.t("integrityveto.column.document"));
    grid.addColumn(event -> Say.t("integrityveto.record.seq", String.valueOf(event.seq())))
        .setHeader(Say.t("integrityveto.column.entry"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.setItems(events);
    return grid;
  }
}
