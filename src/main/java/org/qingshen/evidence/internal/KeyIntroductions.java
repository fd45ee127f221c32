package org.qingshen.evidence.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.SigningKey;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Introduces keys: the first, one after another, one in place of a lost one. */
@Component
class KeyIntroductions {

  private static final Logger log = LoggerFactory.getLogger(KeyIntroductions.class);

  private final SignatureMapper mapper;
  private final KeyFiles files;
  private final SigningSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeyIntroductions(
      SignatureMapper mapper,
      KeyFiles files,
      SigningSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.files = files;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The first key, one that the operator has given in place of the last, or one for a lost one.
   *
   * @return why not; empty where nothing is to be done, or it is done
   */
  Optional<Text> prepare(CheckpointHead head) throws IOException {
    List<SigningKey> keys = mapper.keys();
    Optional<Secret> given = files.given();
    if (keys.isEmpty()) {
      return first(head, given);
    }
    SigningKey last = keys.get(keys.size() - 1);
    files.settle(last);
    if (isLost(last)) {
      return replace(head, last, given);
    }
    return given.isPresent() ? follow(head, keys, given.get()) : Optional.empty();
  }

  private Optional<Text> first(CheckpointHead head, Optional<Secret> given) throws IOException {
    if (files.any()) {
      // Whoever deletes the keys from the database must not get the history signed anew, neither by
      // a key made here nor by one given.
      return Optional.of(Text.of("evidence.signing.removed"));
    }
    Secret secret = given.isPresent() ? given.get() : made();
    given.ifPresent(files::mark);
    introduce(key(1, secret, head), secret, secret);
    return Optional.empty();
  }

  /** On the operator's order alone, which stands in no database. */
  private boolean isLost(SigningKey last) throws IOException {
    return last.fingerprint().equals(settings.lostKey())
        && settings.lostBecause() != null
        && files.of(last).isEmpty();
  }

  private Optional<Text> replace(CheckpointHead head, SigningKey lost, Optional<Secret> given)
      throws IOException {
    Secret secret = given.isPresent() ? given.get() : made();
    CheckpointSignature last = mapper.latest();
    long signed = last == null ? lost.afterNo() : Math.max(last.checkpointNo(), lost.afterNo());
    SigningKey key = key(lost.no() + 1, secret, head).replacing(settings.lostBecause(), signed);
    introduce(key, secret, secret);
    events.publishEvent(
        new TrailEvent("evidence.keyReplaced", null, lost.fingerprint(), key.fingerprint()));
    log.error("Signing key {} was lost and is replaced on the operator's order", lost.no());
    return Optional.empty();
  }

  private Secret made() throws IOException {
    Secret secret = Secret.make(settings.algorithm());
    files.keep(secret);
    return secret;
  }

  private Optional<Text> follow(CheckpointHead head, List<SigningKey> keys, Secret given)
      throws IOException {
    SigningKey last = keys.get(keys.size() - 1);
    if (last.fingerprint().equals(given.fingerprint())) {
      return Optional.empty();
    }
    Optional<Secret> before = files.of(last);
    if (before.isEmpty()
        || keys.stream().anyMatch(key -> key.fingerprint().equals(given.fingerprint()))) {
      return Optional.of(Text.of("evidence.signing.previous"));
    }
    introduce(key(last.no() + 1, given, head), given, before.get());
    return Optional.empty();
  }

  /**
   * A new key made here, introduced by the last.
   *
   * @return the sentence why not
   */
  Optional<Text> rotate(CheckpointHead head) {
    List<SigningKey> keys = mapper.keys();
    try {
      Optional<Secret> before =
          keys.isEmpty() ? Optional.empty() : files.of(keys.get(keys.size() - 1));
      if (files.given().isPresent()) {
        return Optional.of(Text.of("evidence.signing.given"));
      }
      if (before.isEmpty()) {
        return Optional.of(Text.of("evidence.signing.missing"));
      }
      Secret next = made();
      introduce(key(keys.size() + 1, next, head), next, before.get());
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(Text.of("evidence.signing.file", e.getClass().getSimpleName()));
    }
  }

  private void introduce(SigningKey unsigned, Secret secret, Secret by) {
    SigningKey key = unsigned.signed(by.sign(unsigned.statement()));
    mapper.introduce(key);
    settleAfterCommit(key);
    log.info(
        "Signing key {} ({}), fingerprint {}, from checkpoint {} on",
        key.no(),
        key.algorithm(),
        secret.fingerprint(),
        key.afterNo() + 1);
  }

  private void settleAfterCommit(SigningKey key) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              try {
                files.settle(key);
              } catch (IOException e) {
                log.warn("A key's file is named for good later: {}", e.getMessage());
              }
            }
          });
    }
  }

  private SigningKey key(int no, Secret secret, CheckpointHead head) {
    return new SigningKey(
        no,
        secret.algorithm().name(),
        Base64.getEncoder().encodeToString(secret.publicKey()),
        secret.fingerprint(),
        OfficeTime.now(clock),
        head.no(),
        head.seal(),
        null,
        null,
        "");
  }
}
