package org.qingshen.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qingshen.directory.Addressees;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Puts messages into the outbox, in the language of record: a sentence and where it leads. */
@Component
class MailWriter {

  private final MailMapper mails;
  private final MessageMapper messages;
  private final Addressees addressees;
  private final MailSettings settings;
  private final Texts texts;

  MailWriter(
      MailMapper mails,
      MessageMapper messages,
      Addressees addressees,
      MailSettings settings,
      Texts texts) {
    this.mails = mails;
    this.messages = messages;
    this.addressees = addressees;
    this.settings = settings;
    this.texts = texts;
  }

  /**
   * @param written how many of the rows are new; the others were told before
   */
  void write(List<MessageRow> rows, int written, Instant now) {
    if (!settings.enabled() || written == 0) {
      return;
    }
    Map<PersonId, String> addresses =
        addressees.emails(rows.stream().map(MessageRow::personId).distinct().toList());
    if (addresses.isEmpty()) {
      return;
    }
    Set<String> ids = Set.copyOf(messages.written(rows.stream().map(MessageRow::id).toList()));
    List<MailRow> due =
        rows.stream()
            .filter(row -> ids.contains(row.id()) && addresses.containsKey(row.personId()))
            .map(row -> mail(row, addresses.get(row.personId()), now))
            .toList();
    if (!due.isEmpty()) {
      mails.insert(due);
    }
  }

  private MailRow mail(MessageRow row, String address, Instant now) {
    Text sentence = row.message().subject();
    return new MailRow(
        row.id(),
        row.personId(),
        address,
        texts.say(Text.of("notification.mail.subject", sentence)),
        texts.say(Text.of("notification.mail.body", sentence, settings.address(row.id()))),
        now,
        now,
        0,
        MailRow.State.PENDING,
        null);
  }
}
