package org.qingshen.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.MessageInbox;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told, to whom it comes, and what becomes of it. */
abstract class MessagesStory {

  private static final Queue CITY_DRC = new Queue(PostKind.CITY_DRC, "450300");

  @Autowired Messages messages;
  @Autowired MessageMapper mapper;
  @Autowired MailMapper mails;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @Test
  void aQueueReachesItsHoldersAndTheirDeputiesOnceEach() {
    PersonId holder = personOf("guilin-drc");
    PersonId deputy = Recipients.somebody(jdbc, null);
    PersonId former = Recipients.somebody(jdbc, null);
    deputise(holder, deputy, null);
    deputise(holder, former, clock.instant().minusSeconds(1));
    String key = Ids.next();

    messages.tell(CITY_DRC, note(key));

    assertThat(told(key)).containsExactlyInAnyOrder(holder.value(), deputy.value());
    jdbc.update("delete from deputyship where principal_id = ?", holder.value());
  }

  @Test
  void anotherCitysDepartmentIsNotTold() {
    String key = Ids.next();

    messages.tell(CITY_DRC, note(key));

    assertThat(told(key)).doesNotContain(personOf("liuzhou-drc").value()).isNotEmpty();
  }

  @Test
  void nobodyIsToldTheSameTwice() throws Exception {
    PersonId person = Recipients.somebody(jdbc, null);
    String key = Ids.next();
    Callable<Void> telling =
        () -> {
          messages.tell(List.of(person), note(key));
          return null;
        };

    ExecutorService two = Executors.newFixedThreadPool(4);
    two.invokeAll(List.of(telling, telling, telling, telling)).forEach(MessagesStory::done);
    two.shutdown();

    assertThat(told(key)).containsExactly(person.value());
  }

  @Test
  void messagesWithoutAKeyAreEachNew() {
    PersonId person = Recipients.somebody(jdbc, null);

    messages.tell(List.of(person), note(null));
    messages.tell(List.of(person), note(null));

    assertThat(inbox(person).unread()).isEqualTo(2);
  }

  @Test
  void anActThatIsRolledBackTellsNobody() {
    PersonId person = Recipients.somebody(jdbc, null);

    transaction.executeWithoutResult(
        status -> {
          messages.tell(List.of(person), note(null));
          status.setRollbackOnly();
        });

    assertThat(inbox(person).unread()).isZero();
  }

  @Test
  @DisplayName("Three desks that open in one act cost two statements")
  void threeDesksThatOpenAtOnceCostTwoStatements() {
    List<String> sent =
        Statements.of(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      for (PostKind kind :
                          List.of(PostKind.CITY_ECO, PostKind.CITY_DRC, PostKind.CITY_IIT)) {
                        messages.tell(new Queue(kind, "450300"), note(Ids.next()));
                      }
                    }));

    assertThat(sent).hasSize(2);
  }

  @Test
  void aMessageSaysWhatWasToldWithItsArguments() {
    PersonId person = Recipients.somebody(jdbc, null);
    Text within = Text.of("workflow.step.pilot-review.checkFormat");
    Text told = Text.of("x.y", "𠮷\"", 3L, new BigDecimal("0.10"), within);

    messages.tell(List.of(person), new Note("work", told, "case/SD2026-0001?item=1", null));

    Message message = inbox(person).page(true, null, null, 10).messages().get(0);
    assertThat(message.subject()).isEqualTo(told);
    assertThat(message.link()).isEqualTo("case/SD2026-0001?item=1");
    assertThat(message.readAt()).isNull();
  }

  @Test
  void pagesGoFromTheNewestBackAndEndWhereNothingIsOlder() {
    PersonId person = Recipients.somebody(jdbc, null);
    IntStream.range(0, 5).forEach(i -> messages.tell(List.of(person), note("n" + i)));

    MessageInbox.Page first = inbox(person).page(false, null, null, 3);
    MessageInbox.Page rest = inbox(person).page(false, null, first.messages().get(2).id(), 3);

    assertThat(first.more()).isTrue();
    assertThat(first.messages())
        .extracting(Message::id)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(rest.more()).isFalse();
    assertThat(rest.messages()).hasSize(2);
  }

  @Test
  void whatIsReadIsNoLongerUnreadAndStaysUnderItsKind() {
    PersonId person = Recipients.somebody(jdbc, null);
    messages.tell(List.of(person), note("a"));
    messages.tell(List.of(person), new Note("letter", Text.of("x.y"), null, "b"));
    MessageInbox inbox = inbox(person);
    String letter = inbox.page(true, "letter", null, 10).messages().get(0).id();

    assertThat(inbox.read(letter)).isPresent();

    assertThat(inbox.unread()).isEqualTo(1);
    assertThat(inbox.page(true, "letter", null, 10).messages()).isEmpty();
    assertThat(inbox.page(false, "letter", null, 10).messages()).hasSize(1);
    assertThat(inbox.kinds()).containsExactly("letter", "work");
    inbox.readAll();
    assertThat(inbox.unread()).isZero();
  }

  @Test
  void anothersMessageIsNotFoundAndStaysUnread() {
    PersonId person = Recipients.somebody(jdbc, null);
    messages.tell(List.of(person), note(null));
    String id = inbox(person).page(true, null, null, 1).messages().get(0).id();

    assertThat(inbox(Recipients.somebody(jdbc, null)).read(id)).isEmpty();

    assertThat(inbox(person).unread()).isEqualTo(1);
  }

  @Test
  @DisplayName("The badge stops counting at 100")
  void theBadgeStopsCounting() {
    PersonId person = Recipients.somebody(jdbc, null);
    transaction.executeWithoutResult(
        status ->
            IntStream.range(0, 130).forEach(i -> messages.tell(List.of(person), note("" + i))));

    assertThat(inbox(person).unread()).isEqualTo(MessageInbox.MOST_COUNTED);
  }

  @Test
  void whatWasReadLongAgoIsRemovedAndWhatIsUnreadStays() {
    PersonId person = Recipients.somebody(jdbc, null);
    messages.tell(List.of(person), note("old"));
    inbox(person).readAll();
    messages.tell(List.of(person), note("unread"));
    Retention retention =
        new Retention(
            mapper, mails, new MessageSettings(Duration.ofDays(180)), OutboxStory.SETTINGS, clock);

    clock.advance(Duration.ofDays(179));
    retention.clear();
    assertThat(inbox(person).page(false, null, null, 10).messages()).hasSize(2);
    clock.advance(Duration.ofDays(2));
    retention.clear();

    assertThat(inbox(person).page(false, null, null, 10).messages())
        .singleElement()
        .satisfies(message -> assertThat(message.readAt()).isNull());
  }

  @Test
  void whatWasAskedForIsReadByEverybodyOnceItIsDone() {
    String item = Ids.next();
    messages.tell(CITY_DRC, note("work/" + item));
    messages.tell(CITY_DRC, note("term/" + item + "/near"));
    messages.tell(CITY_DRC, note("term/" + item + "0/near"));
    clock.advance(Duration.ofMinutes(1));

    transaction.executeWithoutResult(
        status -> messages.settle(List.of("work/" + item, "term/" + item + "/")));

    assertThat(unread("work/" + item)).isZero();
    assertThat(unread("term/" + item + "/near")).isZero();
    assertThat(unread("term/" + item + "0/near")).isEqualTo(1);
  }

  private int unread(String key) {
    return jdbc.queryForObject(
        "select count(*) from message where message_key = ? and read_at is null",
        Integer.class,
        key);
  }

  @Test
  void aLinkOutOfTheApplicationIsRefused() {
    assertThatThrownBy(() -> new Note("work", Text.of("x.y"), "https://elsewhere.example", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Note("work", Text.of("x.y"), "//elsewhere.example", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private MessageInbox inbox(PersonId person) {
    return new OwnMessages(mapper, Recipients.asking(person), clock);
  }

  private static Note note(String key) {
    return new Note("work", Text.of("x.y"), "desk", key);
  }

  private List<String> told(String key) {
    return jdbc.queryForList(
        "select person_id from message where message_key = ?", String.class, key);
  }

  private PersonId personOf(String login) {
    return new PersonId(
        jdbc.queryForObject("select person_id from account where login = ?", String.class, login));
  }

  private void deputise(PersonId principal, PersonId deputy, Instant ended) {
    jdbc.update(
        "insert into deputyship (id, principal_id, deputy_id, starts_at, ends_at, reason, ended_at)"
            + " values (?, ?, ?, ?, ?, '测试', ?)",
        Ids.next(),
        principal.value(),
        deputy.value(),
        utc(clock.instant().minusSeconds(3600)),
        utc(clock.instant().plusSeconds(3600)),
        ended == null ? null : utc(ended));
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static void done(Future<Void> telling) {
    try {
      telling.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
