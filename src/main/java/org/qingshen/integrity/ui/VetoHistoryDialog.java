package org.qingshen.integrity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.integrity.VetoItemKeeping.State;
import org.qingshen.shared.ui.Say;

/** Every version of an item, newest first. */
class VetoHistoryDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  VetoHistoryDialog(List<Kept> versions) {
    setHeaderTitle(Say.t("integritycatalogue.history"));
    setWidth("min(640px, 96vw)");
    Div all = new Div();
    all.setId("veto-versions");
    boolean replaced = false;
    for (Kept version : versions) {
      boolean inForce = version.state() == State.IN_FORCE;
      Div facts =
          replaced && inForce ? VetoItemWords.replaced(version) : VetoItemWords.facts(version);
      replaced |= inForce;
      facts.getStyle().set("border-bottom", "1px solid var(--line)").set("padding", "8px 0");
      all.add(facts);
    }
    add(all);
    getFooter().add(new Button(Say.t("integritycatalogue.close"), click -> close()));
  }
}
