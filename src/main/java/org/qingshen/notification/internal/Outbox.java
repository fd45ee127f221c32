package org.qingshen.notification.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends what is due. A mail is claimed by moving its next attempt, so two nodes never send it
 * together, and one that dies after claiming leaves it to be tried again.
 */
class Outbox {

  private static final int ROUND = 50;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int DOUBLINGS = 10;
  private static final Logger log = LoggerFactory.getLogger(Outbox.class);

  private final MailMapper mails;
  private final JavaMailSender server;
  private final MailSettings settings;
  private final Clock clock;

  Outbox(MailMapper mails, JavaMailSender server, MailSettings settings, Clock clock) {
    this.mails = mails;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sends until nothing is due or the server fails: the rest waits without losing attempts.
   *
   * @return how many were sent
   */
  int sendDue() {
    int sent = 0;
    List<MailRow> due;
    do {
      due = mails.due(now(), ROUND);
      for (MailRow mail : due) {
        if (claimed(mail)) {
          Result result = send(mail);
          if (result == Result.SERVER_FAILED) {
            return sent;
          }
          sent += result == Result.SENT ? 1 : 0;
        }
      }
    } while (due.size() == ROUND);
    return sent;
  }

  /** After 5, 10, 20 … minutes, then every six hours. */
  static Duration pause(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private boolean claimed(MailRow mail) {
    Instant retryAt = now().plus(pause(mail.attempts()));
    return mails.claim(mail.id(), mail.nextAttemptAt(), retryAt) == 1;
  }

  private Result send(MailRow mail) {
    MimeMessage message;
    try {
      message = composed(mail);
    } catch (MessagingException e) {
      return failed(mail, e, MailRow.State.GIVEN_UP);
    }
    try {
      server.send(message);
    } catch (MailException e) {
      boolean over = mail.createdAt().plus(settings.giveUpAfter()).isBefore(now());
      return failed(mail, e, over ? MailRow.State.GIVEN_UP : MailRow.State.PENDING);
    }
    mails.sent(mail.id());
    return Result.SENT;
  }

  private MimeMessage composed(MailRow mail) throws MessagingException {
    MimeMessage message = server.createMimeMessage();
    MimeMessageHelper words = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    words.setFrom(settings.from());
    words.setTo(mail.address());
    words.setSubject(mail.subject());
    words.setText(mail.body());
    words.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** The class only: what a mail server says often names the address. */
  private Result failed(MailRow mail, Exception e, MailRow.State state) {
    boolean only = e instanceof MessagingException || refused(e).length > 0;
    Throwable cause = refused(e).length > 0 ? refused(e)[0] : e;
    String error = cause.getClass().getSimpleName();
    mails.failed(mail.id(), state, error);
    log.warn("Mail {} was not sent, attempt {}: {}", mail.id(), mail.attempts() + 1, error);
    return only ? Result.MAIL_FAILED : Result.SERVER_FAILED;
  }

  /** Why the server, which answers, did not take this mail. */
  private static Exception[] refused(Exception e) {
    return e instanceof MailSendException send ? send.getMessageExceptions() : new Exception[0];
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }

  private enum Result {
    SENT,
    MAIL_FAILED,
    SERVER_FAILED
  }
}
