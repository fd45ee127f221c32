package org.qingshen.experts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.qingshen.experts.DrawnChanges;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** What the keeper asked to change of experts who were drawn, and what officials said to it. */
class DrawnChangesPart extends Div {

  private static final long serialVersionUID = 1L;

  private final transient DrawnChanges changes;
  private final String reference;

  DrawnChangesPart(DrawnChanges changes, String reference) {
    this.changes = changes;
    this.reference = reference;
    addClassName("draw");
    setId("drawn-changes");
    show(Optional.empty());
  }

  private void show(Optional<Text> refused) {
    removeAll();
    List<DrawnChanges.Change> all = changes.of(reference);
    setVisible(!all.isEmpty());
    add(new H2(Say.t("experts.drawn.title")), new Paragraph(Say.t("experts.drawn.what")));
    refused.ifPresent(
        text -> {
          Div said = new Div(Say.t(text));
          said.addClassNames("notice", "bad");
          add(said);
        });
    boolean official = changes.mayDecide(reference);
    all.forEach(it -> add(line(it, official)));
  }

  private Component line(DrawnChanges.Change it, boolean official) {
    Div line = new Div(new Span(it.code() + " → " + Say.t(it.wanted().text())), outcome(it));
    line.addClassName("drawn-change");
    line.add(new Div(Say.t("experts.drawn.reason") + "：" + it.reason()));
    line.add(new Div(Say.t("experts.drawn.asked-at") + "：" + Dates.full(it.askedAt())));
    if (it.decidedAt() == null && official) {
      line.add(
          Widgets.small(Say.t("experts.drawn.agree"), it.code(), () -> decide(it, true)),
          Widgets.small(Say.t("experts.drawn.refuse"), it.code(), () -> decide(it, false)));
    }
    return line;
  }

  private static Component outcome(DrawnChanges.Change it) {
    if (it.decidedAt() == null) {
      return Widgets.light("near", Say.t("experts.drawn.waits"));
    }
    String said = Say.t(it.agreed() ? "experts.drawn.yes" : "experts.drawn.no");
    return Widgets.light(it.agreed() ? "ok" : "pause", said + " " + Dates.day(it.decidedAt()));
  }

  private void decide(DrawnChanges.Change it, boolean agreed) {
    show(changes.decide(reference, it.id(), agreed));
  }
}
