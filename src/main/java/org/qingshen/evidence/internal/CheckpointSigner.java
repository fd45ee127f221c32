package org.qingshen.evidence.internal;

import java.io.IOException;
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
  private final KeyIntroductions introductions;
  private volatile Text problem;

  CheckpointSigner(
      SignatureMapper mapper,
      KeyFiles files,
      SigningSettings settings,
      KeyIntroductions introductions) {
    this.mapper = mapper;
    this.files = files;
    this.settings = settings;
    this.introductions = introductions;
  }

  /** Why the last attempt of this node failed; empty where it did not. */
  Optional<Text> problem() {
    return settings.enabled()
        ? Optional.ofNullable(problem)
        : Optional.of(Text.of("evidence.signing.off"));
  }

  /** Introduces what keys are to be introduced. */
  void prepare(CheckpointHead head) {
    if (!settings.enabled()) {
      return;
    }
    try {
      introductions.prepare(head).ifPresent(why -> failed(why, null));
    } catch (IOException | IllegalArgumentException e) {
      failed(Text.of("evidence.signing.file", e.getClass().getSimpleName()), e);
    }
  }

  /**
   * A new key made here, introduced by the last.
   *
   * @return the sentence why not
   */
  Optional<Text> rotate(CheckpointHead head) {
    return introductions.rotate(head);
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
