package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.ReportKeeping;
import org.qingshen.integrity.ReportKeeping.Unmatched;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 社会举报: reports whose number names no case, for somebody to see whether it was a slip. */
@Route(ReportsView.ROUTE)
@RequiresPermissions(Permissions.INQUIRY_TRIAGE)
class ReportsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "reports";

  private static final long serialVersionUID = 1L;

  private final transient ReportKeeping reports;
  private final Div list = new Div();

  ReportsView(ReportKeeping reports) {
    this.reports = reports;
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    add(head, new Paragraph(Say.t("integrity.reports.what")), list);
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Say.t("integrity.reports.title");
  }

  private void refresh() {
    list.removeAll();
    List<Unmatched> found = reports.unmatched();
    if (found.isEmpty()) {
      list.add(new Paragraph(Say.t("integrity.reports.none")));
    }
    found.forEach(report -> list.add(card(report)));
  }

  private Component card(Unmatched report) {
    DescriptionList facts = new DescriptionList();
    row(facts, "said", report.reference());
    row(facts, "item", Say.t("integrity.allegation." + report.item()));
    row(facts, "facts", report.facts());
    row(facts, "reporter", report.reporter());
    row(facts, "filedAt", Dates.full(report.filedAt()));
    Div card = new Div(new H2(report.number()), facts, act(report));
    card.addClassName("card");
    return card;
  }

  private Component act(Unmatched report) {
    if (report.closedAt() != null) {
      return new Span(Say.t("integrity.reports.closed") + " " + Dates.full(report.closedAt()));
    }
    Button close = new Button(Say.t("integrity.reports.close"), click -> close(report));
    close.addThemeVariants(ButtonVariant.LUMO_SMALL);
    close.setAriaLabel(Say.t("integrity.reports.close") + " " + report.number());
    return close;
  }

  private void close(Unmatched report) {
    reports.close(report.id()).ifPresent(Notices::problem);
    refresh();
  }

  private static void row(DescriptionList facts, String word, String value) {
    facts.add(
        new DescriptionList.Term(Say.t("integrity.reports." + word)),
        new DescriptionList.Description(value));
  }
}
