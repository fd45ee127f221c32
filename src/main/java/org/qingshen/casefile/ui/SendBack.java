package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.qingshen.shared.ui.Say;

/** 退回拟办, with the remark the drafter needs. */
class SendBack extends Button {

  private static final long serialVersionUID = 1L;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 2000;

  SendBack(Consumer<String> sendBack) {
    super(Say.t("casefile.stage.sendBack"));
    addClickListener(click -> dialog(sendBack).open());
  }

  private static Dialog dialog(Consumer<String> sendBack) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(Say.t("casefile.stage.sendBack"));
    TextArea remark = new TextArea(Say.t("casefile.stage.remark"));
    remark.setRequiredIndicatorVisible(true);
    remark.setMaxLength(LONGEST);
    remark.setWidthFull();
    remark.setErrorMessage(Say.t("casefile.stage.remark.missing"));
    Button send =
        new Button(
            Say.t("casefile.stage.sendBack"),
            click -> {
              boolean missing = remark.getValue().strip().length() < SHORTEST;
              remark.setInvalid(missing);
              if (!missing) {
                dialog.close();
                sendBack.accept(remark.getValue().strip());
              }
            });
    send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    dialog.add(remark);
    dialog.getFooter().add(new Button(Say.t("casefile.stage.cancel"), c -> dialog.close()), send);
    return dialog;
  }
}
