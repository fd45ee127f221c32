package org.qingshen.access.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import org.qingshen.access.DemoPeople;
import org.qingshen.access.DemoPerson;
import org.qingshen.shared.ui.Say;

/** The people of the demo province, each a button that logs in. */
class DemoPeopleList extends Section {

  /**
   * @param enter told login and password
   */
  DemoPeopleList(DemoPeople people, BiConsumer<String, String> enter) {
    addClassName("login-demo");
    UnorderedList list = new UnorderedList();
    for (DemoPerson person : people.all()) {
      NativeButton button = button(person);
      button.addClickListener(click -> enter.accept(person.login(), people.password()));
      list.add(new ListItem(button));
    }
    add(
        new H2(Say.t("access.demo.title")),
        new Paragraph(Say.t("access.demo.help", people.password())),
        list);
  }

  private static NativeButton button(DemoPerson person) {
    NativeButton button = new NativeButton();
    button.setId("demo-" + person.login());
    button.add(
        part("login-demo-name", person.name()),
        part("login-demo-post", person.post()),
        part("login-demo-organisation", person.organisation()),
        part("login-demo-login", person.login()));
    return button;
  }

  private static Span part(String className, String text) {
    Span part = new Span(text);
    part.addClassName(className);
    return part;
  }
}
