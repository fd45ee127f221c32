package org.qingshen.integrity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Why a proposed version is not taken over. */
class VetoRefusalDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient VetoItemKeeping keeping;
  private final transient Kept item;
  private final transient Runnable done;
  private final TextArea reason = new TextArea(Say.t("integritycatalogue.field.reason"));

  VetoRefusalDialog(VetoItemKeeping keeping, Kept item, Runnable done) {
    this.keeping = keeping;
    this.item = item;
    this.done = done;
    setHeaderTitle(Say.t("integritycatalogue." + (item.own() ? "takeBack" : "refuse")));
    setWidth("min(520px, 96vw)");
    reason.setId("veto-refusal");
    reason.setWidthFull();
    reason.setHelperText(Say.t("integritycatalogue.help.reason"));
    add(reason);
    Button confirm =
        new Button(Say.t("integritycatalogue." + (item.own() ? "takeBack" : "refuse")));
    confirm.setId("veto-refusal-save");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    confirm.addClickListener(click -> save());
    getFooter().add(new Button(Say.t("integritycatalogue.cancel"), click -> close()), confirm);
  }

  private void save() {
    Map<String, Text> wrong = keeping.refuse(item.id(), reason.getValue());
    reason.setInvalid(false);
    if (wrong.containsKey("reason")) {
      reason.setErrorMessage(Say.t(wrong.get("reason")));
      reason.setInvalid(true);
      return;
    }
    wrong.values().forEach(Notices::problem);
    close();
    done.run();
  }
}
