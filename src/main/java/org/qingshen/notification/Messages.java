package org.qingshen.notification;

import java.util.Collection;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * Tells people something, in the transaction it follows from: written just before that commits.
 * Each gets it in the application, and by mail where an address is known and mail is configured;
 * mail leaves after commit and is retried.
 */
public interface Messages {

  /** Tells these people; nobody twice. */
  void tell(Collection<PersonId> people, Note note);

  /** Tells everybody who may take work from that queue, deputies included. */
  void tell(Queue queue, Note note);

  /**
   * What messages asked for is done: those not yet read count as read, for everybody who was told.
   *
   * @param keys of these messages, or what their keys begin with, up to and with a slash
   */
  void settle(Collection<String> keys);

  /**
   * @param kind a kebab-case word to filter by, such as {@code reminder}; its name is {@code
   *     notification.kind.<kind>}
   * @param subject one line; never personal data beyond names of offices, never form contents
   * @param link path in the application, such as {@code case/SD2026-0001}; null for none
   * @param key what makes a message the same: a second one with the same key for the same person is
   *     not written; null where each is new
   */
  record Note(String kind, Text subject, String link, String key) {

    private static final int MAX_LINK = 300;
    private static final int MAX_KEY = 160;

    public Note {
      if (!kind.matches("[a-z][a-z-]{0,39}")) {
        throw new IllegalArgumentException("A kind is a kebab-case word: " + kind);
      }
      if (link != null && (link.length() > MAX_LINK || !link.matches("[A-Za-z][^:\\s\\\\]*"))) {
        throw new IllegalArgumentException("A link is a path within the application: " + link);
      }
      if (key != null && key.length() > MAX_KEY) {
        throw new IllegalArgumentException("A key has at most " + MAX_KEY + " characters");
      }
    }
  }
}
