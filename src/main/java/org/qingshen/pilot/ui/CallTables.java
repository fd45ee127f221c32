package org.qingshen.pilot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.qingshen.pilot.CallAmendment;
import org.qingshen.pilot.CallArrangements;
import org.qingshen.pilot.CallArrangements.StepTerm;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** What of a call is a table. */
class CallTables {

  Component amendments(List<CallAmendment> amendments) {
    Div card = card("pilot.call.amendments");
    card.setId("call-amendments");
    for (int at = amendments.size() - 1; at >= 0; at--) {
      CallAmendment amendment = amendments.get(at);
      String when = Dates.full(amendment.publishedAt());
      card.add(
          new H3(Say.t("pilot.call.amendment", amendment.number(), when)),
          new Paragraph(Say.t("pilot.call.amendment.reason", amendment.reason())),
          table(
              List.of(
                  Say.t("pilot.call.change.place"),
                  Say.t("pilot.call.change.before"),
                  Say.t("pilot.call.change.after")),
              amendment.changes().stream().map(CallTables::cells).toList()));
    }
    return card;
  }

  private static List<String> cells(CallAmendment.Change change) {
    return List.of(change.place(), shown(change.before()), shown(change.after()));
  }

  private static String shown(String value) {
    return value == null ? Say.t("pilot.call.change.nothing") : value;
  }

  Component terms(CallArrangements arrangements) {
    if (arrangements.terms().isEmpty()) {
      return null;
    }
    return card(
        "pilot.call.terms",
        table(
            List.of(
                Say.t("pilot.call.term.step"),
                Say.t("pilot.call.term.days"),
                Say.t("pilot.call.term.remind"),
                Say.t("pilot.call.term.escalate"),
                Say.t("pilot.call.term.cap"),
                Say.t("pilot.call.term.basis")),
            arrangements.terms().stream().map(CallTables::cells).toList()));
  }

  private static List<String> cells(StepTerm term) {
    String escalate =
        term.escalateTo() == null
            ? Say.t("pilot.call.change.nothing")
            : Say.t("pilot.post." + term.escalateTo());
    return List.of(
        Say.t("pilot.callStep." + term.step()),
        Say.t("pilot.call.workingDays", term.workingDays()),
        Say.t("pilot.call.workingDays", term.remindBefore()),
        escalate,
        Say.t("pilot.call.workingDays", term.extensionCap()),
        CallWords.basis(term.basis()));
  }

  Component rubric(CallArrangements arrangements) {
    if (arrangements.weights().isEmpty()) {
      return null;
    }
    return card(
        "pilot.call.rubric",
        table(
            List.of(
                Say.t("pilot.call.rubric.dimension"),
                Say.t("pilot.call.rubric.weight"),
                Say.t("pilot.call.rubric.points"),
                Say.t("pilot.call.term.basis")),
            arrangements.weights().stream().map(CallTables::cells).toList()),
        scoring(arrangements.scoring()));
  }

  private static Component scoring(CallArrangements.Scoring scoring) {
    return list(
        List.of(
            Say.t(
                "pilot.call.rubric.aggregation",
                Say.t("pilot.aggregation." + scoring.aggregation())),
            Say.t("pilot.call.rubric.minimum", scoring.minimumSheets()),
            Say.t("pilot.call.rubric.outlier", scoring.outlierPercent()),
            CallWords.basis(scoring.basis())));
  }

  private static List<String> cells(CallArrangements.Weight weight) {
    return List.of(
        Say.t("pilot.dimension." + weight.dimension()),
        weight.weight().stripTrailingZeros().toPlainString() + " %",
        weight.maxPoints().stripTrailingZeros().toPlainString(),
        CallWords.basis(weight.basis()));
  }

  Component contacts(CallArrangements arrangements) {
    if (arrangements.contacts().isEmpty()) {
      return null;
    }
    return card(
        "pilot.call.contacts",
        table(
            List.of(
                Say.t("pilot.call.contact.department"),
                Say.t("pilot.call.contact.office"),
                Say.t("pilot.call.contact.phone")),
            arrangements.contacts().stream()
                .map(it -> List.of(it.department(), it.office(), it.phone()))
                .toList()));
  }

  static Div card(String heading, Component... content) {
    Div card = new Div(new H2(Say.t(heading)));
    card.addClassName("card");
    card.add(content);
    return card;
  }

  static UnorderedList list(List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(line)));
    return list;
  }

  static NativeTable table(List<String> head, List<List<String>> rows) {
    NativeTable table = new NativeTable();
    table.addClassName("plain");
    NativeTableRow titles = new NativeTableRow();
    head.forEach(
        title -> {
          NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
          cell.getElement().setAttribute("scope", "col");
          titles.add(cell);
        });
    table.getHead().add(titles);
    rows.forEach(
        cells -> {
          NativeTableRow row = new NativeTableRow();
          cells.forEach(cell -> row.add(new NativeTableCell(cell)));
          table.getBody().add(row);
        });
    return table;
  }
}
