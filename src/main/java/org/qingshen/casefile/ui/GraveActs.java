package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Set;

/** Acts that end a case or accuse somebody; only their buttons are red. */
final class GraveActs {

  private static final Set<String> KINDS =
      Set.of("withdraw", "withdraw-call", "close-call", "raise-suspicion");

  private GraveActs() {}

  static void mark(Button button, String kind) {
    if (KINDS.contains(kind)) {
      button.addThemeVariants(ButtonVariant.LUMO_ERROR);
    }
  }
}
