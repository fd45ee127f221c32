package org.qingshen.forms.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.qingshen.shared.ui.Say;

/** Asks once before something is lost. */
final class Ask {

  private Ask() {}

  static void when(boolean worthAsking, String question, Runnable act) {
    if (!worthAsking) {
      act.run();
      return;
    }
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(question);
    dialog.setCancelable(true);
    dialog.setCancelText(Say.t("formsui.cancel"));
    dialog.setConfirmText(Say.t("formsui.remove"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(event -> act.run());
    dialog.open();
  }
}
