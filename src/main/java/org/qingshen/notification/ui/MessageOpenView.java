package org.qingshen.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import org.qingshen.notification.MessageInbox;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Where a message is opened, from the list or from a mail: it is read, and leads on. */
@Route(MessagesView.ROUTE + "/open/:id")
class MessageOpenView extends Div implements BeforeEnterObserver {

  private final transient MessageInbox inbox;

  MessageOpenView(MessageInbox inbox) {
    this.inbox = inbox;
  }

  static String path(Message message) {
    return MessagesView.ROUTE + "/open/" + message.id();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    inbox
        .read(id)
        .ifPresentOrElse(
            message -> follow(message, event),
            () -> {
              Notices.problem(Say.t("notification.gone"));
              event.forwardTo(MessagesView.class);
            });
  }

  private static void follow(Message message, BeforeEnterEvent event) {
    if (message.link() == null) {
      event.forwardTo(MessagesView.class);
      return;
    }
    Location target = new Location(message.link());
    event.forwardTo(target.getPath(), target.getQueryParameters());
  }
}
