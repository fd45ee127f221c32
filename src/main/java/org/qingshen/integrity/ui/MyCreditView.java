package org.qingshen.integrity.ui;

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
import org.qingshen.integrity.CreditRecord;
import org.qingshen.integrity.Credits;
import org.qingshen.integrity.Credits.Known;
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
    Paragraph what = new Paragraph(Say.t("integrityveto.mine.what"));
    what.addClassName("muted");
    add(head, what);
    List<Known> mine = credits.mine();
    if (mine.isEmpty()) {
      add(new EmptyState(Say.t("integrityveto.mine.none"), Say.t("integrityveto.mine.none.hint")));
    }
    mine.forEach(known -> add(card(known)));
  }

  private Div card(Known known) {
    CreditRecord record = known.record();
    Div card = new Div(new CreditCard(known, catalogue), acts(record));
    card.addClassName("card");
    return card;
  }

  /** The case itself only for whoever may read it. */
  private Div acts(CreditRecord record) {
    Div acts = new Div();
    acts.addClassName("acts");
    if (record.state() == CreditRecord.State.ACTIVE) {
      acts.add(act(record, "credit-appeal", "APPEAL"), act(record, "credit-repair", "REPAIR"));
    }
    if (cases.find(record.caseNumber()).isPresent()) {
      acts.add(
          new Anchor(
              "case/" + record.caseNumber(),
              Say.t("integrityveto.page.case", record.caseNumber())));
    }
    return acts;
  }

  private Button act(CreditRecord record, String kind, String label) {
    Button button =
        new Button(
            Say.t("integrityveto.act." + label),
            click ->
                dialogs
                    .open(record.caseId(), kind, outcome -> refresh())
                    .ifPresent(Notices::problem));
    button.setId(kind + "-" + record.id());
    return button;
  }

  @Override
  public String getPageTitle() {
    return Say.t("integrityveto.mine.title");
  }
}
