package org.qingshen.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qingshen.shared.ui.Say;
import org.qingshen.shared.ui.ShellBadge;

/** The counts in the head of every page. */
class ShellBadges extends Div {

  private final List<Badge> badges;

  ShellBadges(List<ShellBadge> shown) {
    addClassName("badges");
    badges = shown.stream().map(Badge::new).toList();
    badges.forEach(this::add);
  }

  void refresh() {
    badges.forEach(Badge::count);
  }

  private static final class Badge extends Anchor {

    private final transient ShellBadge badge;
    private final Span number = new Span();

    Badge(ShellBadge badge) {
      super(badge.route());
      this.badge = badge;
      getElement().setAttribute("router-link", true);
      number.addClassName("n");
      add(new Span(Say.t(badge.label())), number);
    }

    void count() {
      int found = badge.count();
      number.setText(found >= badge.most() ? badge.most() - 1 + "+" : String.valueOf(found));
      number.setVisible(found > 0);
    }
  }
}
