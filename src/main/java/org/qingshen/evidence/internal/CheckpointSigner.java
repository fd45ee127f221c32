package org.qingshen.evidence.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;
import org.qingshen.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Signs checkpoints while they are made. It works only with the lock of the checkpoints' head held,
 * so that two nodes never introduce two keys.
 */
@Component
class CheckpointSigner {

  private static final Logger log = LoggerFactory.getLogger(CheckpointSigner.class);

  private final SignatureMapper mapper;
  private final KeyFiles files;
  private final SigningSettings settings;
  private final Clock clock;
  private volatile Text problem;

  CheckpointSigner(SignatureMapper mapper, KeyFiles files, SigningSettings settings, Clock clock) {
    this.mapper = mapper;
    this.files = files;
    this.settings = settings;
    this.clock = clock;
  }

  /** Why the last attempt of this node failed; empty where it did not. */
  Optional<Text> problem() {
    return settings.enabled()
        ? Optional.ofNullable(problem)
        : Optional.of(Text.of("evidence.signing.off"));
  }

  /** Introduces the first key, or one that the operator has given in place of the last. */
  void prepare(CheckpointHead head) {
    if (!settings.enabled()) {
      return;
    }
    try {
      List<SigningKey> keys = mapper.keys();
      Optional<Secret> given = files.given();
      if (keys.isEmpty()) {
        first(head, given);
      } else if (given.isPresent()) {
        follow(head, keys, given.get());
      }
    } catch (IOException | IllegalArgumentException e) {
      failed(Text.of("evidence.signing.file", e.getClass().getSimpleName()), e);
    }
  }

  private void first(CheckpointHead head, Optional<Secret> given) throws IOException {
    if (given.isEmpty() && files.any()) {
      // Whoever deletes the keys from the database must not get the history signed anew.
      failed(Text.of("evidence.signing.removed"), null);
      return;
    }
    Secret secret = given.isPresent() ? given.get() : made();
    introduce(1, secret, secret, head);
  }

  private Secret made() throws IOException {
    Secret secret = Secret.make(settings.algorithm());
    files.keep(secret);
    return secret;
  }

  private void follow(CheckpointHead head, List<SigningKey> keys, Secret given) throws IOException {
    SigningKey last = keys.get(keys.size() - 1);
    if (last.fingerprint().equals(given.fingerprint())) {
      return;
    }
    Optional<Secret> before = files.of(last);
    if (before.isEmpty()
        || keys.stream().anyMatch(key -> key.fingerprint().equals(given.fingerprint()))) {
      failed(Text.of("evidence.signing.previous"), null);
      return;
    }
    introduce(last.no() + 1, given, before.get(), head);
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
      introduce(keys.size() + 1, made(), before.get(), head);
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(Text.of("evidence.signing.file", e.getClass().getSimpleName()));
    }
  }

  private void introduce(int no, Secret secret, Secret by, CheckpointHead head) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    SigningKey unsigned = key(no, secret, now, head, "");
    SigningKey key = key(no, secret, now, head, by.sign(unsigned.statement()));
    mapper.introduce(key);
    problem = null;
    log.info(
        "Signing key {} ({}), fingerprint {}, from checkpoint {} on",
        no,
        key.algorithm(),
        key.fingerprint(),
        key.afterNo() + 1);
  }

  private static SigningKey key(
      int no, Secret secret, Instant at, CheckpointHead head, String signature) {
    return new SigningKey(
        no,
        secret.algorithm().name(),
        Base64.getEncoder().encodeToString(secret.publicKey()),
        secret.fingerprint(),
        at,
        head.no(),
        head.seal(),
        signature);
  }

  /**
   * Signs, where the checkpoint before is signed too: what was put in by others is not made good.
   */
  void sign(CheckpointHead before, Checkpoint made) {
    KeyRing ring = new KeyRing(mapper.keys());
    Optional<SigningKey> key = ring.due(made.no());
    if (!settings.enabled() || key.isEmpty()) {
      return;
    }
    try {
      if (!continues(ring, before)) {
        failed(Text.of("evidence.signing.broken", String.valueOf(before.no())), null);
        return;
      }
      Optional<Secret> secret = files.of(key.get());
      if (secret.isEmpty()) {
        failed(Text.of("evidence.signing.missing"), null);
        return;
      }
      byte[] message = SignedCheckpoint.message(made.no(), made.seal());
      mapper.add(new CheckpointSignature(made.no(), key.get().no(), secret.get().sign(message)));
      problem = null;
    } catch (IOException | IllegalArgumentException e) {
      failed(Text.of("evidence.signing.file", e.getClass().getSimpleName()), e);
    }
  }

  private boolean continues(KeyRing ring, CheckpointHead before) {
    if (!ring.contradicting(before.no(), before.seal()).isEmpty()) {
      return false;
    }
    if (ring.keys().stream().anyMatch(key -> key.afterNo() == before.no())) {
      return true;
    }
    CheckpointSignature last = mapper.find(before.no());
    return last != null && ring.holds(before.no(), before.seal(), last.keyNo(), last.signature());
  }

  private void failed(Text why, Exception e) {
    if (!why.equals(problem)) {
      log.error("Checkpoints are not signed: {}", why.key(), e);
    }
    problem = why;
  }
}
