package org.qingshen.integrity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.integrity.CreditRecord;
import org.qingshen.integrity.Credits;
import org.qingshen.integrity.Credits.Known;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Say;

/** One credit record: what it says, what happened to it, and its case. */
@Route(CreditRecordView.ROUTE)
@RequiresPermissions(Permissions.CREDIT_READ)
class CreditRecordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  static final String ROUTE = "credit/record";

  private static final long serialVersionUID = 1L;

  private final transient Credits credits;
  private final transient VetoCatalogue catalogue;

  CreditRecordView(Credits credits, VetoCatalogue catalogue) {
    this.credits = credits;
    this.catalogue = catalogue;
  }

  static String address(CreditRecord record) {
    return ROUTE + "/" + record.id();
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    removeAll();
    Anchor back = new Anchor(CreditView.ROUTE, Say.t("integrityveto.page.back"));
    credits
        .find(id)
        .ifPresentOrElse(
            known -> show(known, back),
            () -> add(new Paragraph(Say.t("integrityveto.page.missing")), back));
  }

  private void show(Known known, Anchor back) {
    CreditRecord record = known.record();
    Anchor of =
        new Anchor(
            "case/" + record.caseNumber() + "?tab=dossier",
            Say.t("integrityveto.page.case", record.caseNumber()));
    Div acts = new Div(of, back);
    acts.addClassName("acts");
    Div head = new Div(new H1(record.name()), acts);
    head.addClassName("page-head");
    Div card = new Div(new CreditCard(known, catalogue));
    card.addClassName("card");
    add(head, card);
  }

  @Override
  public String getPageTitle() {
    return Say.t("integrityveto.page.title");
  }
}
