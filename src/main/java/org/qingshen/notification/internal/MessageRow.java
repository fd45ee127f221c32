package org.qingshen.notification.internal;

import java.time.Instant;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;

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

  static MessageRow of(PersonId person, Note note, Instant at) {
    return new MessageRow(
        Ids.next(),
        person,
        note.kind(),
        note.subject().key(),
        Arguments.write(note.subject().args()),
        note.link(),
        note.key(),
        at,
        null);
  }

  Message message() {
    return new Message(
        id, kind, Arguments.sentence(subjectKey, subjectArgs), link, createdAt, readAt);
  }
}
