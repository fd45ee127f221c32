package org.qingshen.workflow.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.util.function.Consumer;
import org.qingshen.shared.ui.Say;

/** Words to look for on the own desk; they go into its address. */
class DeskText extends TextField {

  private static final long serialVersionUID = 1L;

  /**
   * @param asked is told the words, or null where none are left
   */
  DeskText(Consumer<String> asked) {
    addClassName("desk-text");
    addThemeVariants(TextFieldVariant.LUMO_SMALL);
    setPlaceholder(Say.t("desk.text"));
    setAriaLabel(Say.t("desk.text.label"));
    setClearButtonVisible(true);
    setMaxLength(60);
    addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            asked.accept(DeskAddress.words(change.getValue()));
          }
        });
  }

  void show(String words) {
    setValue(words == null ? "" : words);
  }
}
