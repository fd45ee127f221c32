package org.qingshen.notification.internal;

import java.time.Clock;
import java.util.function.IntSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what has been read long ago, and mail that is over: addresses stay no longer than needed.
 */
@Component
class Retention {

  private static final int AT_ONCE = 1000;

  private final MessageMapper messages;
  private final MailMapper mails;
  private final MessageSettings kept;
  private final MailSettings mail;
  private final Clock clock;

  Retention(
      MessageMapper messages,
      MailMapper mails,
      MessageSettings kept,
      MailSettings mail,
      Clock clock) {
    this.messages = messages;
    this.mails = mails;
    this.kept = kept;
    this.mail = mail;
    this.clock = clock;
  }

  @Scheduled(cron = "0 17 3 * * *", zone = "Asia/Shanghai")
  void clear() {
    all(() -> messages.deleteRead(clock.instant().minus(kept.keepRead()), AT_ONCE));
    all(() -> mails.deleteOver(clock.instant().minus(mail.keep()), AT_ONCE));
  }

  /** In small bites, each committed: a desk never waits for the broom. */
  private static void all(IntSupplier bite) {
    int removed;
    do {
      removed = bite.getAsInt();
    } while (removed == AT_ONCE);
  }
}
