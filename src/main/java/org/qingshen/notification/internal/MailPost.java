package org.qingshen.notification.internal;

/** Sends what lies in the outbox, soon and on a thread of its own. */
interface MailPost {

  /** Where no mail is configured. */
  MailPost NONE = () -> {};

  void wake();
}
