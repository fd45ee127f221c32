package org.qingshen.administration.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.qingshen.evidence.LedgerCheck.Checked;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.ui.Say;

/** Checks one case, one list or one file. */
class LedgerOneCard extends Div {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 100;

  private final transient LedgerChecks checks;
  private final TextField reference = new TextField(Say.t("administration.ledger.one.reference"));
  private final Div result = new Div();

  LedgerOneCard(LedgerChecks checks) {
    this.checks = checks;
    addClassName("card");
    reference.setId("ledger-reference");
    reference.setHelperText(Say.t("administration.ledger.one.help"));
    reference.setMaxLength(LONGEST);
    reference.setWidth("min(100%, 560px)");
    Button check = Pages.primary("ledger-one", Say.t("administration.ledger.check"), this::check);
    check.addClickShortcut(Key.ENTER);
    result.getElement().setAttribute("role", "status");
    add(Pages.section(Say.t("administration.ledger.one")), reference, new Div(check), result);
  }

  private void check() {
    result.removeAll();
    String asked = reference.getValue().strip();
    if (asked.isEmpty()) {
      return;
    }
    try {
      Optional<Checked> found = checks.one(asked);
      found.ifPresentOrElse(
          this::show, () -> result.add(LedgerView.bad(Say.t("administration.ledger.one.nothing"))));
    } catch (Refusal refused) {
      result.add(LedgerView.bad(Say.t(refused.reason())));
    }
  }

  private void show(Checked found) {
    if (found.intact()) {
      result.add(LedgerView.good(Say.t("administration.ledger.one.intact", Say.t(found.what()))));
      return;
    }
    String count = String.valueOf(found.faults().size());
    Div bad = LedgerView.bad(Say.t("administration.ledger.one.broken", Say.t(found.what()), count));
    UnorderedList list = new UnorderedList();
    found.faults().forEach(fault -> list.add(new ListItem(checks.readable(Say.t(fault)))));
    result.add(bad, list);
  }
}
