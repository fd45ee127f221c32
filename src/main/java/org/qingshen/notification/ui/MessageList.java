package org.qingshen.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.notification.MessageInbox.Page;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.shared.ui.Say;

/** Messages as links, newest first; it grows by pages. */
class MessageList extends Div {

  private final UnorderedList rows = new UnorderedList();
  private final Div foot = new Div();
  private final Span range = new Span();
  private final Button more = new Button(Say.t("notification.more"), click -> append());
  private transient Function<String, Page> source;
  private Div empty = new Div();
  private String last;

  MessageList() {
    addClassName("messages");
    rows.getElement().setAttribute("aria-label", Say.t("notification.list"));
    range.getElement().setAttribute("role", "status");
    foot.addClassName("foot");
    foot.add(range, more);
    add(rows, empty, foot);
  }

  /**
   * @param source the page after the message of that id; null asks for the newest
   */
  void show(Function<String, Page> source, EmptyState whenEmpty) {
    this.source = source;
    replace(empty, whenEmpty);
    empty = whenEmpty;
    rows.removeAll();
    last = null;
    append();
  }

  private void append() {
    Page page = source.apply(last);
    page.messages().forEach(message -> rows.add(row(message)));
    if (!page.messages().isEmpty()) {
      last = page.messages().get(page.messages().size() - 1).id();
    }
    int shown = (int) rows.getChildren().count();
    rows.setVisible(shown > 0);
    empty.setVisible(shown == 0);
    foot.setVisible(shown > 0);
    more.setVisible(page.more());
    range.setText(Say.t(page.more() ? "notification.range.part" : "notification.range.all", shown));
  }

  private static ListItem row(Message message) {
    boolean unread = message.readAt() == null;
    Span state = new Span(MessageWords.state(message));
    state.addClassNames("light", unread ? "near" : "none");
    Span kind = new Span(MessageWords.kind(message.kind()));
    kind.addClassName("kind");
    Span subject = new Span(MessageWords.subject(message));
    subject.addClassName("subject");
    Span at = new Span(Dates.brief(message.createdAt()));
    at.addClassNames("num", "muted");
    at.setTitle(Dates.full(message.createdAt()));
    Anchor link = new Anchor(MessageOpenView.path(message));
    link.getElement().setAttribute("router-link", true);
    link.add(state, kind, subject, at);
    ListItem row = new ListItem(link);
    row.setClassName("unread", unread);
    return row;
  }
}
