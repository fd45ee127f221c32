package org.qingshen.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.forms.FormData;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.WorkItem;

/** Urges or extends one piece of work: the same acts as on the case's own page. */
class SupervisionDialog extends Dialog {

  static final String URGE = "urge";
  static final String EXTEND = "extend-term";

  private static final long serialVersionUID = 1L;

  private final transient CaseDesk acts;
  private final transient WorkItem item;
  private final String name;
  private final String kind;
  private final transient Runnable done;
  private final IntegerField days = new IntegerField(Say.t("workflow.supervision.days"));
  private final TextArea words;
  private final Div problem = new Div();

  SupervisionDialog(CaseDesk acts, WorkItem item, String name, String kind, Runnable done) {
    this.acts = acts;
    this.item = item;
    this.name = name;
    this.kind = kind;
    this.done = done;
    boolean extending = kind.equals(EXTEND);
    String title = Say.t(extending ? "workflow.term.extend" : "workflow.term.urge");
    words =
        new TextArea(
            Say.t(extending ? "workflow.supervision.reason" : "workflow.supervision.words"));
    words.setId("supervision-words");
    words.setWidthFull();
    words.setMaxLength(extending ? 400 : 1000);
    days.setId("supervision-days");
    days.setMin(1);
    days.setStepButtonsVisible(true);
    days.setValue(1);
    days.setVisible(extending);
    problem.addClassNames("notice", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    setHeaderTitle(title);
    setWidth("min(560px, 96vw)");
    Paragraph about = new Paragraph(Say.t("casefile.act.about", number(), name));
    add(about, problem, days, words);
    Button confirm = new Button(title, click -> act());
    confirm.setId("supervision-confirm");
    confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("desk.cancel"), click -> close()), confirm);
  }

  private String number() {
    return item.caseNumber() == null ? "" : item.caseNumber();
  }

  private void act() {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("item", name);
    answers.put(kind.equals(EXTEND) ? "reason" : "words", words.getValue());
    if (kind.equals(EXTEND) && days.getValue() != null) {
      answers.put("days", String.valueOf(days.getValue()));
    }
    Outcome outcome = acts.act(item.caseId(), kind, new FormData(answers));
    if (outcome instanceof Outcome.Done sealed) {
      close();
      Notices.success(sealed.message());
      done.run();
    } else if (outcome instanceof Outcome.Refused refused) {
      say(Say.t(refused.reason()));
    } else if (outcome instanceof Outcome.Invalid invalid) {
      say(
          invalid.problems().stream()
              .map(it -> Say.t(it.message()))
              .collect(Collectors.joining(" ")));
    }
  }

  private void say(String sentence) {
    problem.setText(sentence);
    problem.setVisible(true);
  }
}
