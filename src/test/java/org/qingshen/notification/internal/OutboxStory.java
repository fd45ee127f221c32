package org.qingshen.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Addressees;
import org.qingshen.notification.Messages;
import org.qingshen.notification.Messages.Note;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail through the outbox. Source: issue 2 of 4, "mail server down for a day". */
abstract class OutboxStory {

  static final MailSettings SETTINGS =
      new MailSettings(
          true,
          "qingshen@test.example",
          URI.create("https://qs.test.example"),
          Duration.ofDays(7),
          Duration.ofDays(30));

  private static final String ADDRESS = "jia@test.example";

  @Autowired MessageMapper mapper;
  @Autowired MailMapper mails;
  @Autowired Addressees addressees;
  @Autowired Texts texts;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  private GreenMail server;
  private Messages messages;
  private Outbox outbox;

  @BeforeEach
  void aMailServerAndAnEmptyOutbox() throws IOException {
    clock.reset();
    jdbc.update("delete from outbox_mail");
    int port = freePort();
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    outbox = outbox(port);
    MailWriter writer = new MailWriter(mails, mapper, addressees, SETTINGS, texts);
    messages =
        new TransactionMessages(
            new MessageWriter(mapper, writer, addressees, clock), MailPost.NONE);
  }

  @AfterEach
  void stop() {
    server.stop();
    clock.reset();
  }

  @Test
  @DisplayName("A mail server that is down for a day loses nothing and doubles nothing")
  void aMailServerDownForADayLosesNothing() {
    tell(Recipients.somebody(jdbc, ADDRESS), null);
    for (int hour = 0; hour < 26; hour++) {
      assertThat(outbox.sendDue()).isZero();
      clock.advance(Duration.ofHours(1));
    }
    server.start();
    assertThat(state()).containsEntry("state", "PENDING");

    clock.advance(Duration.ofHours(6));
    outbox.sendDue();
    clock.advance(Duration.ofDays(2));
    outbox.sendDue();

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(state()).containsEntry("state", "SENT");
  }

  @Test
  void aMailSaysTheSentenceAndWhereItLeadsAndNothingElse() throws Exception {
    server.start();
    PersonId person = Recipients.somebody(jdbc, ADDRESS);
    tell(person, null);

    outbox.sendDue();

    MimeMessage mail = server.getReceivedMessages()[0];
    String id = jdbc.queryForObject("select id from outbox_mail", String.class);
    assertThat(mail.getSubject()).isEqualTo("【清审】新待办：形式校核（SD2026-0001）");
    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
    assertThat(mail.getContent().toString())
        .contains("新待办：形式校核（SD2026-0001）", "https://qs.test.example/messages/open/" + id)
        .doesNotContain("甲");
    assertThat(GreenMailUtil.getHeaders(mail)).contains("Auto-Submitted: auto-generated");
  }

  @Test
  void whoHasNoAddressGetsNoMail() {
    tell(Recipients.somebody(jdbc, null), null);

    assertThat(outboxSize()).isZero();
  }

  @Test
  void whoWasToldBeforeGetsNoSecondMail() {
    PersonId person = Recipients.somebody(jdbc, ADDRESS);
    String key = Ids.next();

    tell(person, key);
    tell(person, key);

    assertThat(outboxSize()).isEqualTo(1);
  }

  @Test
  void anActThatIsRolledBackSendsNoMail() {
    transaction.executeWithoutResult(
        status -> {
          messages.tell(List.of(Recipients.somebody(jdbc, ADDRESS)), note(null));
          status.setRollbackOnly();
        });

    assertThat(outboxSize()).isZero();
  }

  @Test
  @DisplayName("Two nodes at one outbox: each mail leaves once")
  void twoNodesSendEachMailOnce() throws Exception {
    server.start();
    int mailsWritten = 40;
    IntStream.range(0, mailsWritten).forEach(i -> tell(Recipients.somebody(jdbc, ADDRESS), null));
    Callable<Integer> node = outbox::sendDue;

    ExecutorService nodes = Executors.newFixedThreadPool(2);
    int sent = 0;
    for (var round : nodes.invokeAll(List.of(node, node))) {
      sent += round.get();
    }
    nodes.shutdown();

    assertThat(sent).isEqualTo(mailsWritten);
    assertThat(server.getReceivedMessages()).hasSize(mailsWritten);
  }

  @Test
  void aNodeThatDiesAfterClaimingLeavesTheMailToBeTriedAgain() {
    server.start();
    tell(Recipients.somebody(jdbc, ADDRESS), null);
    MailRow seen = mails.due(clock.instant(), 1).get(0);
    assertThat(mails.claim(seen.id(), seen.nextAttemptAt(), seen.nextAttemptAt().plusSeconds(300)))
        .isEqualTo(1);
    assertThat(mails.claim(seen.id(), seen.nextAttemptAt(), seen.nextAttemptAt())).isZero();

    assertThat(outbox.sendDue()).isZero();
    clock.advance(Duration.ofMinutes(6));

    assertThat(outbox.sendDue()).isEqualTo(1);
  }

  @Test
  void aMailIsGivenUpOnlyAfterTheDaysSet() {
    tell(Recipients.somebody(jdbc, ADDRESS), null);
    outbox.sendDue();
    clock.advance(Duration.ofDays(6));
    outbox.sendDue();
    assertThat(state()).containsEntry("state", "PENDING");

    clock.advance(Duration.ofDays(2));
    outbox.sendDue();

    assertThat(state()).containsEntry("state", "GIVEN_UP");
    assertThat((String) state().get("last_error")).isNotBlank().doesNotContain("@");
    server.start();
    clock.advance(Duration.ofDays(1));
    assertThat(outbox.sendDue()).isZero();
  }

  @Test
  void anAddressThatIsNoneHoldsUpNobody() {
    server.start();
    tell(Recipients.somebody(jdbc, "no address at all"), null);
    tell(Recipients.somebody(jdbc, ADDRESS), null);

    assertThat(outbox.sendDue()).isEqualTo(1);

    assertThat(jdbc.queryForList("select state from outbox_mail order by id", String.class))
        .containsExactly("GIVEN_UP", "SENT");
  }

  @Test
  void attemptsComeLessAndLessOftenButAtLeastEverySixHours() {
    assertThat(IntStream.range(0, 8).mapToObj(Outbox::pause).map(Duration::toMinutes))
        .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 360L);
    assertThat(Outbox.pause(60)).isEqualTo(Duration.ofHours(6));
  }

  private void tell(PersonId person, String key) {
    transaction.executeWithoutResult(status -> messages.tell(List.of(person), note(key)));
  }

  private static Note note(String key) {
    Text step = Text.of("workflow.step.pilot-review.checkFormat");
    return new Note(
        "work", Text.of("workflow.message.work", step, "SD2026-0001"), "case/SD2026-0001", key);
  }

  private int outboxSize() {
    return jdbc.queryForObject("select count(*) from outbox_mail", Integer.class);
  }

  private Map<String, Object> state() {
    return jdbc.queryForMap("select state, last_error from outbox_mail");
  }

  private Outbox outbox(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    Properties limits = sender.getJavaMailProperties();
    limits.put("mail.smtp.connectiontimeout", "3000");
    limits.put("mail.smtp.timeout", "5000");
    return new Outbox(mails, sender, SETTINGS, clock);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
