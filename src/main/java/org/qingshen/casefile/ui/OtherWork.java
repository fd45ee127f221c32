package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** What else in the case waits for the person: an inquiry runs beside the review. */
class OtherWork extends Div {

  private static final long serialVersionUID = 1L;

  OtherWork(CaseFile file, List<WorkItem> others) {
    addClassName("notice");
    setId("case-other-work");
    add(new Span(Say.t("casefile.work.others")));
    for (WorkItem item : others) {
      Anchor link = new Anchor(CaseLinks.work(file, item), Say.t(item.stepText()));
      link.getStyle().set("margin-inline-start", "12px");
      add(link);
    }
  }
}
