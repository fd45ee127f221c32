package org.qingshen.administration.internal;

import java.io.IOException;
import org.qingshen.evidence.CheckpointChannel;
import org.qingshen.notification.Mails;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Signed checkpoints by mail; the outbox takes over, with its own retries. */
@Component
class CheckpointMail implements CheckpointChannel {

  private final AdministrationSettings settings;
  private final Mails mails;
  private final Texts texts;

  CheckpointMail(AdministrationSettings settings, Mails mails, Texts texts) {
    this.settings = settings;
    this.mails = mails;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean configured() {
    return settings.checkpointMail() != null && !settings.checkpointMail().isBlank();
  }

  /**
   * @throws IOException where mail is not set up: it waits, and is seen waiting
   */
  @Override
  public void deliver(long no, String line) throws IOException {
    if (!mails.enabled()) {
      throw new IOException("qingshen.mail.enabled is false");
    }
    String subject = texts.say(Text.of("administration.ledger.mail", String.valueOf(no)));
    mails.send(settings.checkpointMail(), subject, line);
  }
}
