package org.qingshen.administration.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Asks once before something is ended, and says what came of it. */
final class Ask {

  private Ask() {}

  static void before(
      String title, String sentence, Supplier<Optional<Text>> act, Runnable afterwards) {
    ConfirmDialog ask =
        new ConfirmDialog(title, sentence, title, confirmed -> run(act, afterwards));
    ask.setCancelable(true);
    ask.setCancelText(Say.t("administration.cancel"));
    ask.setConfirmButtonTheme("error primary");
    ask.open();
  }

  static void run(Supplier<Optional<Text>> act, Runnable afterwards) {
    act.get()
        .ifPresentOrElse(Notices::problem, () -> Notices.success(Text.of("administration.done")));
    afterwards.run();
  }
}
