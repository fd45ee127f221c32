package org.qingshen.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** What the person asking was told; nobody sees another's. */
public interface MessageInbox {

  /** The badge stops counting here: 99+ says enough. */
  int MOST_COUNTED = 100;

  /**
   * One page, newest first.
   *
   * @param kind null for all
   * @param before id of the last message of the page before; null for the newest
   */
  Page page(boolean unreadOnly, String kind, String before, int size);

  /** The kinds there are, by name. */
  List<String> kinds();

  /** How many are unread, at most {@link #MOST_COUNTED}; nought where nobody is logged in. */
  int unread();

  /** Marks one as read. Empty where the person asking has no such message. */
  Optional<Message> read(String id);

  void readAll();

  /**
   * @param readAt null while it is unread
   */
  record Message(
      String id, String kind, Text subject, String link, Instant createdAt, Instant readAt) {}

  record Page(List<Message> messages, boolean more) {}
}
