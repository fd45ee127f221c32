package org.qingshen.credit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.ui.ActDialogs;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits;
import org.qingshen.credit.Credits.Known;
import org.qingshen.credit.Credits.Way;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/**
 * 我的信用记录: what stands about whoever asks, with appeal and repair, also for an expert, to whom the
 * case itself is closed by then.
 */
@Route(MyCreditView.ROUTE)
@RequiresPermissions(Permissions.CREDIT_APPEAL)
class MyCreditView extends Div implements HasDynamicTitle {

  static final String ROUTE = "credit/mine";

  private static final long serialVersionUID = 1L;

  private final transient Credits credits;
  private final transient VetoCatalogue catalogue;
  private final transient CaseFiles cases;
  private final transient ActDialogs dialogs;

  MyCreditView(Credits credits, VetoCatalogue catalogue, CaseFiles cases, ActDialogs dialogs) {
    this.credits = credits;
    this.catalogue = catalogue;
    this.cases = cases;
    this.dialogs = dialogs;
    refresh();
  }

  private void refresh() {
    removeAll();
    Div head = new Div(new H1(getPageTitle()));
    head.addClassName("page-head");
    Paragraph what = new Paragraph(Say.t("credit.mine.what"));
    what.addClassName("muted");
    add(head, what);
    List<Known> mine = credits.mine();
    if (mine.isEmpty()) {
      add(new EmptyState(Say.t("credit.mine.none"), Say.t("credit.mine.none.hint")));
    }
    mine.forEach(known -> add(card(known)));
  }

  private Div card(Known known) {
    Div card = new Div(new CreditCard(known, catalogue, false), acts(known));
    card.addClassName("card");
    return card;
  }

  /** The case itself only for whoever may read it. */
  private Div acts(Known known) {
    CreditRecord record = known.record();
    Div acts = new Div();
    acts.addClassName("acts");
    known.ways().stream().filter(Way::open).forEach(way -> acts.add(act(record, way.ask())));
    if (cases.find(record.caseNumber()).isPresent()) {
      acts.add(
          new Anchor(
              "case/" + record.caseNumber(), Say.t("credit.page.case", record.caseNumber())));
    }
    return acts;
  }

  private Button act(CreditRecord record, Way.Ask ask) {
    String kind = ask == Way.Ask.APPEAL ? "credit-appeal" : "credit-repair";
    Button button =
        new Button(
            Say.t("credit.act." + ask),
            click ->
                dialogs
                    .open(record.caseId(), kind, outcome -> refresh())
                    .ifPresent(Notices::problem));
    button.setId(kind + "-" + record.id());
    return button;
  }

  @Override
  public String getPageTitle() {
    return Say.t("credit.mine.title");
  }
}
