package org.qingshen.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.qingshen.shared.ui.MenuEntry;
import org.qingshen.shared.ui.Say;

/** One line of the menu with its count. */
class ShellMenuLink extends Anchor {

  /** Beyond this a number says no more than "many". */
  private static final int MOST = 999;

  private final MenuEntry entry;
  private final Span badge = new Span();

  ShellMenuLink(MenuEntry entry) {
    this.entry = entry;
    setHref(entry.route());
    setRouterIgnore(false);
    getElement().setAttribute("router-link", true);
    badge.addClassName("n");
    add(new Span(Say.t(entry.label())), badge);
  }

  MenuEntry entry() {
    return entry;
  }

  boolean leadsTo(String path) {
    return path.equals(entry.route()) || path.startsWith(entry.route() + "/");
  }

  void count() {
    if (entry.badge() != null) {
      int number = entry.badge().getAsInt();
      badge.setText(number > MOST ? MOST + "+" : String.valueOf(number));
      badge.setClassName("hot", entry.hot() && number > 0);
    }
  }

  /**
   * @param here where we are, or null where no entry leads
   */
  void mark(ShellMenuLink here) {
    if (here != null) {
      setClassName("on", here == this);
    }
    if (here == this) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }
}
