package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;

/** What the person may do to the case besides its tasks: withdraw, raise a suspicion. */
class ActButtons extends Div {

  private static final long serialVersionUID = 1L;

  ActButtons(CaseServices services, CaseFile file, Consumer<Outcome.Done> done) {
    addClassName("case-acts");
    for (CaseDesk.Possible act : services.possible(file.id())) {
      Button button =
          new Button(
              Say.t("casefile.act.open", Say.t(act.label())),
              click -> new ActDialog(services, file, act, done).open());
      GraveActs.mark(button, act.kind());
      button.getElement().setAttribute("data-act", act.kind());
      add(button);
    }
  }
}
