package org.qingshen.notification.ui;

import java.util.List;
import org.qingshen.notification.MessageInbox;
import org.qingshen.shared.ui.MenuContribution;
import org.qingshen.shared.ui.MenuEntry;
import org.qingshen.shared.ui.ShellBadge;
import org.springframework.stereotype.Component;

/** 待阅 in the menu, and what is unread in the head: counted once, there. */
@Component
class MessagesMenu implements MenuContribution, ShellBadge {

  private final MessageInbox inbox;

  MessagesMenu(MessageInbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public List<MenuEntry> entries() {
    return List.of(
        MenuEntry.plain(MenuEntry.GROUP_DESK, 150, "notification.menu", MessagesView.ROUTE, null));
  }

  @Override
  public String label() {
    return "notification.badge";
  }

  @Override
  public int count() {
    return inbox.unread();
  }

  @Override
  public int most() {
    return MessageInbox.MOST_COUNTED;
  }

  @Override
  public String route() {
    return MessagesView.ROUTE;
  }
}
