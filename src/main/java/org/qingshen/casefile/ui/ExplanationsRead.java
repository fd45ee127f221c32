package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.Explanations;

/** 填报说明: what was said to findings, sealed with the answers. */
class ExplanationsRead extends Div {

  private static final long serialVersionUID = 1L;

  ExplanationsRead(List<Explanations.Explained> explained) {
    UnorderedList list = new UnorderedList();
    explained.forEach(it -> list.add(item(it)));
    add(new H3(Say.t("casefile.explained.title")), list);
    setId("explanations");
  }

  private static ListItem item(Explanations.Explained it) {
    Paragraph said = new Paragraph(Say.t("casefile.explained.reason", it.reason(), it.by()));
    said.getStyle().set("white-space", "pre-wrap");
    return new ListItem(new Paragraph(it.sentence()), said);
  }
}
