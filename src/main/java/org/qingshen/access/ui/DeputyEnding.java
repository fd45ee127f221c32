package org.qingshen.access.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.shared.ui.Say;

/** Asks once before a deputyship ends. */
class DeputyEnding extends ConfirmDialog {

  DeputyEnding(Deputyship deputyship, boolean mine, Runnable end) {
    String who = mine ? deputyship.deputyName() : deputyship.principalName();
    setHeader(Say.t("access.deputy.end.title"));
    setText(Say.t(mine ? "access.deputy.end.ask" : "access.deputy.return.ask", who));
    setCancelable(true);
    setCancelText(Say.t("access.cancel"));
    setConfirmText(Say.t(mine ? "access.deputy.end" : "access.deputy.return"));
    addConfirmListener(confirm -> end.run());
  }
}
