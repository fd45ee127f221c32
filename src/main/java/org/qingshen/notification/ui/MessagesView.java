package org.qingshen.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.notification.MessageInbox;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 待阅: what I was told. Its filters stand in its address. */
@Route(MessagesView.ROUTE)
@StyleSheet("context://messages.css")
class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "messages";

  private static final int PAGE = 50;
  private static final String ALL = "all";
  private static final String KIND = "kind";

  private final transient MessageInbox inbox;
  private final Span count = new Span();
  private final Button readAll = new Button(Say.t("notification.read-all"), click -> readAll());
  private final Nav chips = new Nav();
  private final MessageList list = new MessageList();
  private transient Chosen chosen = new Chosen(true, null);

  /**
   * @param kind null for all
   */
  private record Chosen(boolean unreadOnly, String kind) {

    static Chosen of(QueryParameters asked) {
      return new Chosen(
          !asked.getParameters().containsKey(ALL),
          asked.getSingleParameter(KIND).filter(kind -> kind.matches("[a-z-]{1,40}")).orElse(null));
    }

    String address() {
      Map<String, String> parameters = new LinkedHashMap<>();
      if (!unreadOnly) {
        parameters.put(ALL, "1");
      }
      if (kind != null) {
        parameters.put(KIND, kind);
      }
      return new Location(ROUTE, QueryParameters.simple(parameters)).getPathWithQueryParameters();
    }
  }

  MessagesView(MessageInbox inbox) {
    this.inbox = inbox;
    Div head = new Div();
    head.addClassName("page-head");
    count.addClassName("count");
    Div acts = new Div(readAll);
    acts.addClassName("acts");
    head.add(new H1(new Span(Say.t("notification.title") + " "), count), acts);
    chips.addClassName("chips");
    chips.setAriaLabel(Say.t("notification.filters"));
    add(head, chips, list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    chosen = Chosen.of(event.getLocation().getQueryParameters());
    draw();
  }

  @Override
  public String getPageTitle() {
    return Say.t("notification.page-title", Say.t("notification.title"));
  }

  private void draw() {
    int unread = inbox.unread();
    count.setText(Say.t("notification.count", unread));
    readAll.setEnabled(unread > 0);
    drawChips();
    Chosen now = chosen;
    list.show(before -> inbox.page(now.unreadOnly(), now.kind(), before, PAGE), nothing());
  }

  private void drawChips() {
    chips.removeAll();
    chip("notification.filter.unread", new Chosen(true, chosen.kind()), chosen.unreadOnly());
    chip("notification.filter.all", new Chosen(false, chosen.kind()), !chosen.unreadOnly());
    for (String kind : inbox.kinds()) {
      boolean on = kind.equals(chosen.kind());
      Chosen target = new Chosen(chosen.unreadOnly(), on ? null : kind);
      chips.add(chip(target, MessageWords.kind(kind), on));
    }
  }

  private void chip(String label, Chosen target, boolean on) {
    chips.add(chip(target, Say.t(label), on));
  }

  private static Anchor chip(Chosen target, String label, boolean on) {
    Anchor chip = new Anchor(target.address(), label);
    chip.getElement().setAttribute("router-link", true);
    chip.addClassName("chip");
    if (on) {
      chip.addClassName("on");
      chip.getElement().setAttribute("aria-current", "true");
    }
    return chip;
  }

  private EmptyState nothing() {
    String what = chosen.unreadOnly() ? "notification.empty.unread" : "notification.empty";
    return new EmptyState(Say.t(what), Say.t(what + ".hint"));
  }

  /** Navigates to where we are, so that the head counts anew. */
  private void readAll() {
    inbox.readAll();
    Notices.success(Say.t("notification.read-all.done"));
    Location here = new Location(chosen.address());
    UI.getCurrent().navigate(here.getPath(), here.getQueryParameters());
    draw();
  }
}
