package org.qingshen.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.qingshen.shared.ui.Say;

/** A page that could not be shown: one sentence, and the way back. */
@StyleSheet("context://login.css")
abstract class SentencePage extends Main implements HasDynamicTitle {

  private String title = "";

  void say(String heading, String sentence) {
    title = heading;
    removeAll();
    addClassName("login-sentence");
    Anchor desk = new Anchor("", Say.t("access.error.home"));
    add(new H1(heading), new Paragraph(sentence), desk);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
