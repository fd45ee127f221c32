package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.qingshen.directory.Duty;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Stage;

/** Where the item stands in the department's inner chain, and why it came back. */
class StageBanner extends Div {

  private static final long serialVersionUID = 1L;

  StageBanner(Stage stage) {
    addClassNames("notice", "case-stage");
    add(new Paragraph(standing(stage)));
    stage
        .sentBack()
        .ifPresent(
            back ->
                add(
                    new Paragraph(
                        Say.t(
                            "casefile.stage.sentBack",
                            back.personName(),
                            word(back.duty()),
                            back.remark()))));
    UnorderedList passed = new UnorderedList();
    stage.passings().forEach(passing -> passed.add(new ListItem(line(passing))));
    if (!stage.passings().isEmpty()) {
      add(passed);
    }
  }

  static String submitLabel(Stage stage) {
    return stage.next() == null
        ? Say.t("casefile.stage.sign")
        : Say.t("casefile.stage.forward", word(stage.next()));
  }

  private static String standing(Stage stage) {
    return stage.next() == null
        ? Say.t("casefile.stage.last", word(stage.now()))
        : Say.t("casefile.stage.now", word(stage.now()), word(stage.next()));
  }

  private static String line(Stage.Passing passing) {
    return Say.t(
        passing.forwarded() ? "casefile.stage.passed" : "casefile.stage.returned",
        Dates.brief(passing.passedAt()),
        word(passing.duty()),
        passing.personName());
  }

  private static String word(Duty duty) {
    return Say.t("workflow.duty." + duty);
  }
}
