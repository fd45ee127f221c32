package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.shared.DueLight;
import org.qingshen.shared.ui.Light;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.WorkItem;

/** Title, light and the one sentence: whose case, who holds it, what comes next. */
class CaseHead extends Div {

  private static final long serialVersionUID = 1L;

  CaseHead(CaseServices services, CaseFile file) {
    addClassName("case-head");
    List<WorkItem> open = services.work().open(file);
    Div line = new Div(new H1(file.title()), light(file, open, services.clock().instant()));
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

  private static Span light(CaseFile file, List<WorkItem> open, Instant now) {
    if (file.underInquiry() && !open.isEmpty()) {
      return new Light(DueLight.PAUSE);
    }
    if (open.isEmpty()) {
      Span state = new Span(CaseWords.state(file));
      state.addClassNames("light", "none");
      return state;
    }
    return nearest(open)
        .map(item -> Light.of(item.warnAt(), item.dueAt(), item.pausedAt(), now))
        .orElseGet(() -> new Light(DueLight.NONE));
  }

  /** What is due first; what is paused comes last. */
  private static Optional<WorkItem> nearest(List<WorkItem> open) {
    return open.stream()
        .filter(item -> item.dueAt() != null)
        .min(
            Comparator.comparing((WorkItem item) -> item.pausedAt() != null)
                .thenComparing(WorkItem::dueAt));
  }
}
