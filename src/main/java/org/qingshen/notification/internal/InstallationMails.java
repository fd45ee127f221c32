package org.qingshen.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qingshen.notification.Mails;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;

@Service
class InstallationMails implements Mails {

  private static final PersonId NOBODY = new PersonId("system");

  private final MailMapper mails;
  private final MailSettings settings;
  private final Clock clock;

  InstallationMails(MailMapper mails, MailSettings settings, Clock clock) {
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean enabled() {
    return settings.enabled();
  }

  @Override
  public void send(String address, String subject, String body) {
    Instant now = OfficeTime.now(clock);
    mails.insert(
        List.of(
            new MailRow(
                Ids.next(),
                NOBODY,
                address,
                subject,
                body,
                now,
                now,
                0,
                MailRow.State.PENDING,
                null)));
  }
}
