package org.qingshen.notification.internal;

import java.time.Instant;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;

record MessageRow(
    String id,
    PersonId personId,
    String kind,
    String subjectKey,
    String subjectArgs,
    String link,
    String messageKey,
    Instant createdAt,
    Instant readAt) {

  private static final int MAX_ARGS = 2000;

  static MessageRow of(PersonId person, Note note, Instant at) {
    return new MessageRow(
        Ids.next(),
        person,
        note.kind(),
        note.subject().key(),
        oneLine(note.subject()),
        note.link(),
        note.key(),
        at,
        null);
  }

  Message message() {
    return new Message(
        id, kind, TextArguments.sentence(subjectKey, subjectArgs), link, createdAt, readAt);
  }

  private static String oneLine(Text subject) {
    String args = TextArguments.write(subject.args());
    if (args.length() > MAX_ARGS) {
      throw new IllegalArgumentException("A message is one line, not " + args.length() + " signs");
    }
    return args;
  }
}
