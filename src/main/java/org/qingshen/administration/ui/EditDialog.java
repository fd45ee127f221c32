package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Fields, the sentence why they were not saved, and two buttons. */
class EditDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final Div problem = new Div();
  private final transient Supplier<Optional<Text>> save;
  private final transient Runnable done;

  /**
   * @param save gives the sentence why not
   * @param done after saving
   */
  EditDialog(String title, Supplier<Optional<Text>> save, Runnable done, Component... fields) {
    this.save = save;
    this.done = done;
    setHeaderTitle(title);
    setWidth("min(520px, 96vw)");
    setCloseOnOutsideClick(false);
    problem.addClassNames("notice", "bad");
    problem.setId("edit-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    Div form = new Div(fields);
    form.addClassName("admin-fields");
    add(problem, form);
    Button confirm = new Button(Say.t("administration.save"), click -> confirm());
    confirm.setId("edit-save");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("administration.cancel"), click -> close()), confirm);
  }

  private void confirm() {
    Optional<Text> refused = save.get();
    if (refused.isPresent()) {
      problem.setText(Say.t(refused.get()));
      problem.setVisible(true);
    } else {
      close();
      done.run();
    }
  }
}
