package org.qingshen.administration.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.qingshen.directory.Directory;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.evidence.CheckpointDeliveries;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.notification.Messages;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells administrators, once a day, of signed checkpoints that reach no place outside, and of
 * checkpoints that are not signed: until then only the page shows it, to who looks.
 */
@Component
class CheckpointWatch {

  private static final Logger log = LoggerFactory.getLogger(CheckpointWatch.class);
  private static final String PAGE = "ledger";

  private final CheckpointDeliveries deliveries;
  private final SigningKeys keys;
  private final Directory directory;
  private final Messages messages;
  private final AdministrationSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CheckpointWatch(
      CheckpointDeliveries deliveries,
      SigningKeys keys,
      Directory directory,
      Messages messages,
      AdministrationSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.deliveries = deliveries;
    this.keys = keys;
    this.directory = directory;
    this.messages = messages;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Scheduled(fixedDelay = 15, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
  void look() {
    try {
      transaction.executeWithoutResult(status -> watch());
    } catch (DataAccessException | TransactionException e) {
      log.warn("Looking after checkpoints postponed: {}", e.getClass().getSimpleName());
    }
  }

  private void watch() {
    Instant latest = clock.instant().minus(settings.undelivered());
    deliveries
        .waitingSince()
        .filter(since -> since.isBefore(latest))
        .ifPresent(since -> tell("undelivered", String.valueOf(OfficeTime.day(since))));
    keys.problem()
        .filter(why -> !why.key().equals("evidence.signing.off"))
        .ifPresent(why -> tell("unsigned", why));
  }

  private void tell(String what, java.io.Serializable detail) {
    Messages.Note note =
        new Messages.Note(
            "checkpoints",
            Text.of("administration.ledger." + what, detail),
            PAGE,
            "checkpoints/" + what + '/' + OfficeTime.day(clock.instant()));
    directory
        .provinces()
        .forEach(place -> messages.tell(new Queue(PostKind.SYS_ADMIN, place.value()), note));
  }
}
