package org.qingshen.credit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.ui.ActDialogs;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits;
import org.qingshen.credit.Credits.Known;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** One credit record: what it says, what happened to it, and its case. */
@Route(CreditRecordView.ROUTE)
@RequiresPermissions(Permissions.CREDIT_READ)
class CreditRecordView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  static final String ROUTE = "credit/record";

  private static final long serialVersionUID = 1L;

  private final transient Credits credits;
  private final transient VetoCatalogue catalogue;
  private final transient ActDialogs dialogs;
  private final transient CurrentActor current;

  CreditRecordView(
      Credits credits, VetoCatalogue catalogue, ActDialogs dialogs, CurrentActor current) {
    this.credits = credits;
    this.catalogue = catalogue;
    this.dialogs = dialogs;
    this.current = current;
  }

  static String address(CreditRecord record) {
    return ROUTE + "/" + record.id();
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    show(id);
  }

  private void show(String id) {
    removeAll();
    Anchor back = new Anchor(CreditView.ROUTE, Say.t("credit.page.back"));
    credits
        .find(id)
        .ifPresentOrElse(
            known -> show(known, back),
            () -> add(new Paragraph(Say.t("credit.page.missing")), back));
  }

  private void show(Known known, Anchor back) {
    CreditRecord record = known.record();
    Anchor of =
        new Anchor(
            "case/" + record.caseNumber() + "?tab=dossier",
            Say.t("credit.page.case", record.caseNumber()));
    Div acts = new Div(of, back);
    if (takesPaper(known)) {
      acts.addComponentAsFirst(paper(record));
    }
    acts.addClassName("acts");
    Div head = new Div(new H1(record.name()), acts);
    head.addClassName("page-head");
    Div card = new Div(new CreditCard(known, catalogue, true));
    card.addClassName("card");
    add(head, card);
  }

  /** Nobody signs in for it, and it may be appealed against; whether in time is asked then. */
  private boolean takesPaper(Known known) {
    CreditRecord record = known.record();
    return record.state() == CreditRecord.State.ACTIVE
        && record.organisation() == null
        && record.person() == null
        && current.may(Permissions.CREDIT_RECORD);
  }

  private Button paper(CreditRecord record) {
    Button button =
        new Button(
            Say.t("credit.act.PAPER"),
            click ->
                dialogs
                    .open(record.caseId(), "credit-paper-appeal", done -> show(record.id()))
                    .ifPresent(Notices::problem));
    button.setId("paper-appeal");
    return button;
  }

  @Override
  public String getPageTitle() {
    return Say.t("credit.page.title");
  }
}
