package org.qingshen.notification;

import java.util.Collection;
import org.qingshen.directory.Queue;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * Tells people something, in the transaction it follows from. Each gets it in the application, and
 * by mail where an address is known and mail is configured; mail leaves after commit and is retried.
 */
public interface Messages {

  /** Tells these people; nobody twice. */
  void tell(Collection<PersonId> people, Note note);

  /** Tells everybody who may take work from that queue, deputies included. */
  void tell(Queue queue, Note note);

  /**
   * @param kind a kebab-case word to filter by, such as {@code reminder}
   * @param subject one line; never personal data beyond names of offices, never form contents
   * @param link path in the application, such as {@code case/SD2026-0001}; null for none
   * @param key what makes a message the same: a second one with the same key for the same person is
   *     not written; null where each is new
   */
  record Note(String kind, Text subject, String link, String key) {}
}
