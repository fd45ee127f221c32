package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.casefile.CaseFile;
import org.qingshen.forms.FormData;
import org.qingshen.forms.ui.FormPanel;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;

/** Asks once, names the case, and carries out an act that has no task. */
class ActDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private final transient CaseServices services;
  private final transient CaseFile file;
  private final transient CaseDesk.Possible act;
  private final transient Consumer<Outcome.Done> done;
  private final FormPanel panel;
  private final ActMessage message = new ActMessage();
  private final Button confirm;
  private final Map<String, String> reasons = new LinkedHashMap<>();

  ActDialog(
      CaseServices services, CaseFile file, CaseDesk.Possible act, Consumer<Outcome.Done> done) {
    this.services = services;
    this.file = file;
    this.act = act;
    this.done = done;
    String label = Say.t(act.label());
    panel =
        new FormPanel(
            services.panels(),
            act.form(),
            act.context(),
            FormData.EMPTY,
            new ActFilesPort(services, file.id(), act.kind(), act.context().maxTotalBytes()));
    confirm = new Button(Say.t("casefile.act.confirm", label), click -> act(Map.of()));
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    GraveActs.mark(confirm, act.kind());
    confirm.setDisableOnClick(true);
    setHeaderTitle(label);
    setWidth("min(960px, 96vw)");
    add(new Paragraph(Say.t("casefile.act.about", CaseHead.number(file), file.title())));
    add(message, panel);
    getFooter().add(new Button(Say.t("casefile.act.cancel"), click -> close()), confirm);
  }

  /**
   * @param signed what was said to findings and is signed with the answers
   */
  private void act(Map<String, String> signed) {
    message.clear();
    Outcome outcome = services.acts().act(file.id(), act.kind(), panel.value(), signed);
    if (outcome instanceof Outcome.Done sealed) {
      close();
      done.accept(sealed);
      return;
    }
    if (outcome instanceof Outcome.Invalid invalid) {
      panel.show(invalid.problems());
    } else if (outcome instanceof Outcome.Refused refused) {
      message.refuse(refused.reason());
    } else if (outcome instanceof Outcome.Held held) {
      panel.show(Reasons.problems(held));
      new HeldDialog(
              held.findings(),
              finding -> panel.where(Reasons.problem(finding)),
              reasons,
              () -> {},
              this::act)
          .open();
    }
    confirm.setEnabled(true);
  }
}
