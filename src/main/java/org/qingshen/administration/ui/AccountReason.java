package org.qingshen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Asks for the reason before an account is disabled or enabled. */
class AccountReason extends Dialog {

  private final transient Function<String, Optional<Text>> act;
  private final transient Runnable done;
  private final TextArea reason = new TextArea(Say.t("access.account.reason.label"));

  /**
   * @param what key of the act's name; its sentence has the same key and {@code .ask}
   */
  AccountReason(String what, String login, Function<String, Optional<Text>> act, Runnable done) {
    this.act = act;
    this.done = done;
    setHeaderTitle(Say.t(what));
    setWidth("420px");
    reason.setId("account-reason");
    reason.setWidthFull();
    reason.setMaxLength(400);
    reason.setRequiredIndicatorVisible(true);
    reason.setManualValidation(true);
    add(new Paragraph(Say.t(what + ".ask", login)), reason);
    Button confirm = new Button(Say.t(what), click -> confirm());
    confirm.setId("account-confirm");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("access.cancel"), click -> close()), confirm);
  }

  private void confirm() {
    Optional<Text> objection = act.apply(reason.getValue());
    if (objection.isPresent()) {
      reason.setErrorMessage(Say.t(objection.get()));
      reason.setInvalid(true);
      return;
    }
    close();
    done.run();
  }
}
