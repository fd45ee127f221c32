package org.qingshen.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.qingshen.shared.ui.Say;

/** What was refused of several, each with its sentence. */
class Refusals extends Div {

  private static final long serialVersionUID = 1L;

  Refusals() {
    addClassNames("notice", "bad");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void say(List<String> refused) {
    removeAll();
    setVisible(!refused.isEmpty());
    if (!refused.isEmpty()) {
      UnorderedList list = new UnorderedList();
      refused.forEach(sentence -> list.add(new ListItem(sentence)));
      add(new Paragraph(Say.t("desk.refused", refused.size())), list);
    }
  }
}
