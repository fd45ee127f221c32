package org.qingshen.notification.ui;

import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.shared.ui.Say;
import org.springframework.context.NoSuchMessageException;

/** A message in the language of the page. */
final class MessageWords {

  private MessageWords() {}

  static String kind(String kind) {
    try {
      return Say.t("notification.kind." + kind);
    } catch (NoSuchMessageException unnamed) {
      return Say.t("notification.kind.other");
    }
  }

  /** What an older version told may have lost its words since. */
  static String subject(Message message) {
    try {
      return Say.t(message.subject());
    } catch (NoSuchMessageException lost) {
      return Say.t("notification.unknown");
    }
  }

  static String state(Message message) {
    return Say.t("notification.state." + (message.readAt() == null ? "unread" : "read"));
  }
}
