package org.qingshen.notification;

/** Mail to an address of the installation, which is nobody's: by the same outbox, retried. */
public interface Mails {

  /** Whether mail leaves this installation at all. */
  boolean enabled();

  /** Puts a mail into the outbox; what is not wanted any more is not taken back. */
  void send(String address, String subject, String body);
}
