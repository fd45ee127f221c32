package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qingshen.casefile.CaseEnds.End;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.ui.Light;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** Title, light and the one sentence: whose case, who holds it, what comes next. */
class CaseHead extends Div {

  private static final long serialVersionUID = 1L;

  CaseHead(CaseServices services, CaseFile file) {
    addClassName("case-head");
    List<WorkItem> open = services.work().open(file);
    Div line = new Div(new H1(file.title()), light(services, file, open));
    line.addClassName("case-title");
    Paragraph sentence = new Paragraph(new CaseSentence(services, file, open).say());
    sentence.addClassName("case-sentence");
    add(crumbs(file), line, sentence);
  }

  private static Nav crumbs(CaseFile file) {
    Nav crumbs =
        new Nav(
            new Anchor("desk", Say.t("casefile.crumb.desk")),
            new Span(" › "),
            new Span(number(file)));
    crumbs.setAriaLabel(Say.t("casefile.crumb.label"));
    crumbs.addClassName("case-crumbs");
    return crumbs;
  }

  static String number(CaseFile file) {
    return file.number() == null ? Say.t("casefile.number.none") : file.number();
  }

  private static Span light(CaseServices services, CaseFile file, List<WorkItem> open) {
    End end = services.end(file);
    return CaseLight.of(end, file.underInquiry(), open, services.clock().instant())
        .<Span>map(Light::new)
        .orElseGet(() -> state(file, end));
  }

  private static Span state(CaseFile file, End end) {
    Span state = new Span(CaseWords.state(file));
    state.addClassNames("light", end == End.VETOED ? "late" : "none");
    return state;
  }
}
