package org.qingshen.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshen.directory.Addressees;
import org.qingshen.directory.Queue;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Component;

/** Writes one row for each person told, and mail for those it reaches. */
@Component
class MessageWriter {

  private static final int BATCH = 200;

  private final MessageMapper messages;
  private final MailWriter mail;
  private final Addressees addressees;
  private final Clock clock;

  MessageWriter(MessageMapper messages, MailWriter mail, Addressees addressees, Clock clock) {
    this.messages = messages;
    this.mail = mail;
    this.addressees = addressees;
    this.clock = clock;
  }

  void write(List<Telling> tellings) {
    Instant now = OfficeTime.now(clock);
    Map<Queue, List<PersonId>> holders =
        addressees.of(
            tellings.stream().flatMap(it -> it.queues().stream()).distinct().toList(), now);
    // One order of people for everybody, or two transactions wait for each other's rows.
    List<MessageRow> rows =
        tellings.stream()
            .flatMap(telling -> rows(telling, holders, now))
            .sorted(Comparator.comparing(row -> row.personId().value()))
            .toList();
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<MessageRow> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
      int written = messages.insertNew(batch);
      mail.write(batch, written, now);
    }
  }

  void settle(List<String> keys) {
    List<String> unread = messages.unsettled(keys);
    if (!unread.isEmpty()) {
      messages.settle(unread, OfficeTime.now(clock));
    }
  }

  private static Stream<MessageRow> rows(
      Telling telling, Map<Queue, List<PersonId>> holders, Instant now) {
    return telling.everybody(holders).map(person -> MessageRow.of(person, telling.note(), now));
  }
}
