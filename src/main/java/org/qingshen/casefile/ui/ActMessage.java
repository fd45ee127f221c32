package org.qingshen.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** A sentence where the person looks, with the one thing that helps. What was typed stays. */
class ActMessage extends Div {

  private static final long serialVersionUID = 1L;

  ActMessage() {
    addClassName("case-message");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void refuse(Text reason) {
    Anchor reload = new Anchor("", Say.t("casefile.work.reload"));
    reload.getElement().executeJs("this.href = window.location.href");
    reload.setRouterIgnore(true);
    show(new Span(Say.t(reason)), reload);
  }

  void offer(String sentence, String label, Runnable act) {
    Button button = new Button(label, click -> act.run());
    show(new Span(sentence), button);
  }

  void clear() {
    removeAll();
    setVisible(false);
  }

  private void show(com.vaadin.flow.component.Component... content) {
    removeAll();
    add(content);
    setVisible(true);
  }
}
