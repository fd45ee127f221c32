package org.qingshen.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Where a list is empty: what it says, and what would fill it. */
public class EmptyState extends Div {

  private static final long serialVersionUID = 1L;

  public EmptyState(String sentence, String hint) {
    addClassName("empty");
    Paragraph said = new Paragraph(sentence);
    said.addClassName("empty-sentence");
    Paragraph hinted = new Paragraph(hint);
    hinted.addClassName("empty-hint");
    add(said, hinted);
  }
}
