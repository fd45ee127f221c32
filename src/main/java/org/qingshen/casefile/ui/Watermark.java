package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Whose copy the page is, over everything it shows; nobody can click or read it aloud. */
class Watermark extends Div {

  private static final long serialVersionUID = 1L;

  /** Enough for a large screen; what does not fit is cut off. */
  private static final int TIMES = 64;

  Watermark(Text words) {
    addClassName("case-watermark");
    setId("case-watermark");
    getElement().setAttribute("aria-hidden", "true");
    String said = Say.t(words);
    for (int no = 0; no < TIMES; no++) {
      add(new Span(said));
    }
  }
}
