package org.qingshen.notification.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingshen.access.CurrentActor;
import org.qingshen.notification.MessageInbox;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox needs no permission: every statement names the person asking. */
@Service
class OwnMessages implements MessageInbox {

  private static final int LARGEST_PAGE = 200;

  private final MessageMapper mapper;
  private final CurrentActor actor;
  private final Clock clock;

  OwnMessages(MessageMapper mapper, CurrentActor actor, Clock clock) {
    this.mapper = mapper;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public Page page(boolean unreadOnly, String kind, String before, int size) {
    int wanted = Math.max(1, Math.min(size, LARGEST_PAGE));
    List<MessageRow> rows = mapper.page(me(), unreadOnly, kind, before, wanted + 1);
    return new Page(
        rows.stream().limit(wanted).map(MessageRow::message).toList(), rows.size() > wanted);
  }

  @Override
  public List<String> kinds() {
    return mapper.kinds(me());
  }

  @Override
  public int unread() {
    return actor.find().map(it -> mapper.unread(it.id(), MOST_COUNTED)).orElse(0);
  }

  @Override
  @Transactional
  public Optional<Message> read(String id) {
    Optional<Message> found = Optional.ofNullable(mapper.find(id, me())).map(MessageRow::message);
    found
        .filter(message -> message.readAt() == null)
        .ifPresent(message -> mapper.read(id, me(), OfficeTime.now(clock)));
    return found;
  }

  @Override
  @Transactional
  public void readAll() {
    mapper.readAll(me(), OfficeTime.now(clock));
  }

  private PersonId me() {
    return actor.require().id();
  }
}
