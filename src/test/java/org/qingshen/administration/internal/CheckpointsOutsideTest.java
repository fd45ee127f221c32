package org.qingshen.administration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.notification.Mails;
import org.qingshen.notification.Messages;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.transaction.PlatformTransactionManager;

/** Checkpoints leave by mail, and administrators hear of those that do not. */
class CheckpointsOutsideTest {

  private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  private final CheckpointDeliveries deliveries = mock(CheckpointDeliveries.class);
  private final SigningKeys keys = mock(SigningKeys.class);
  private final Directory directory = mock(Directory.class);
  private final Messages messages = mock(Messages.class);
  private final Mails mails = mock(Mails.class);

  @BeforeEach
  void aProvince() {
    when(directory.provinces()).thenReturn(List.of(new RegionCode("450000")));
    when(deliveries.waitingSince()).thenReturn(Optional.empty());
    when(keys.problem()).thenReturn(Optional.empty());
  }

  @Test
  void whatWaitsForADayIsNotYetTold() {
    when(deliveries.waitingSince()).thenReturn(Optional.of(NOW.minus(DAY)));
    look();
    verify(messages, never()).tell(any(Queue.class), any());
  }

  @Test
  @DisplayName("Longer than configured: every administrator of a province is told, once a day")
  void whatWaitsForLongerIsTold() {
    when(deliveries.waitingSince()).thenReturn(Optional.of(NOW.minus(DAY).minusMillis(1)));
    look();
    ArgumentCaptor<Messages.Note> note = ArgumentCaptor.forClass(Messages.Note.class);
    verify(messages).tell(eq(new Queue(PostKind.SYS_ADMIN, "450000")), note.capture());
    assertThat(note.getValue().subject().key()).isEqualTo("administration.ledger.undelivered");
    assertThat(note.getValue().key()).isEqualTo("checkpoints/undelivered/2026-11-22");
  }

  @Test
  void checkpointsThatAreNotSignedAreToldUnlessSigningIsOff() {
    when(keys.problem()).thenReturn(Optional.of(Text.of("evidence.signing.off")));
    look();
    verify(messages, never()).tell(any(Queue.class), any());
    when(keys.problem()).thenReturn(Optional.of(Text.of("evidence.signing.missing")));
    look();
    verify(messages).tell(any(Queue.class), any());
  }

  @Test
  void aCheckpointIsMailedAsItsLine() throws IOException {
    when(mails.enabled()).thenReturn(true);
    mail("keeper@example.org").deliver(7, "{\"no\":7}");
    ArgumentCaptor<String> subject = ArgumentCaptor.forClass(String.class);
    verify(mails).send(eq("keeper@example.org"), subject.capture(), eq("{\"no\":7}"));
    assertThat(subject.getValue()).contains("7");
  }

  @Test
  void whereMailIsNotSetUpItWaitsAndIsSeenWaiting() {
    when(mails.enabled()).thenReturn(false);
    assertThatThrownBy(() -> mail("keeper@example.org").deliver(7, "{}"))
        .isInstanceOf(IOException.class);
    assertThat(mail("").configured()).isFalse();
    assertThat(mail(null).configured()).isFalse();
  }

  private CheckpointMail mail(String to) {
    return new CheckpointMail(settings(to), mails, Texts.ofBundles());
  }

  private static AdministrationSettings settings(String mail) {
    return new AdministrationSettings(Duration.ofMinutes(30), DAY, mail);
  }

  private void look() {
    new CheckpointWatch(
            deliveries,
            keys,
            directory,
            messages,
            settings(null),
            Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")),
            mock(PlatformTransactionManager.class))
        .look();
  }
}
