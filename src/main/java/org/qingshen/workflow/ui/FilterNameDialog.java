package org.qingshen.workflow.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Asks for the name of a filter. */
class FilterNameDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, Optional<Text>> keep;
  private final TextField name = new TextField(Say.t("desk.filter.name"));

  /**
   * @param keep says why not, where the name is refused
   */
  FilterNameDialog(Function<String, Optional<Text>> keep, String present) {
    this.keep = keep;
    setHeaderTitle(Say.t("desk.filter.save"));
    name.setValue(present);
    name.setMaxLength(20);
    name.setWidthFull();
    name.setAutofocus(true);
    name.setHelperText(Say.t("desk.filter.name.help"));
    add(name);
    Button ok = new Button(Say.t("desk.filter.name.ok"), click -> keep());
    ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    ok.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(Say.t("desk.cancel"), click -> close()), ok);
    setWidth("min(420px, 96vw)");
  }

  private void keep() {
    Optional<Text> refused = keep.apply(name.getValue());
    name.setInvalid(refused.isPresent());
    refused.map(Say::t).ifPresentOrElse(name::setErrorMessage, this::close);
  }
}
