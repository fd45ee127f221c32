package org.qingshen.evidence.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qingshen.evidence.CheckpointChannel;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.shared.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Asks for deliveries and does those that are due; in no transaction but each statement's own. */
@Component
class DeliveryRound {

  private static final Logger log = LoggerFactory.getLogger(DeliveryRound.class);
  private static final int AT_ONCE = 100;
  private static final int DOUBLINGS = 10;
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int WORDS = 200;

  private final DeliveryMapper mapper;
  private final SignatureMapper signatures;
  private final CheckpointMapper checkpoints;
  private final SigningKeys keys;
  private final List<CheckpointChannel> channels;
  private final DeliverySettings settings;
  private final Clock clock;

  DeliveryRound(
      DeliveryMapper mapper,
      SignatureMapper signatures,
      CheckpointMapper checkpoints,
      SigningKeys keys,
      List<CheckpointChannel> channels,
      DeliverySettings settings,
      Clock clock) {
    this.mapper = mapper;
    this.signatures = signatures;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.channels = List.copyOf(channels);
    this.settings = settings;
    this.clock = clock;
  }

  List<String> configured() {
    return channels.stream()
        .filter(CheckpointChannel::configured)
        .map(CheckpointChannel::name)
        .toList();
  }

  /** The newest signed checkpoint is to go to every place it has not been asked for. */
  void ask() {
    keys.latest().ifPresent(latest -> configured().forEach(name -> ask(latest, name)));
  }

  private void ask(SignedCheckpoint latest, String channel) {
    long no = latest.checkpoint().no();
    if (mapper.asked(no, channel)) {
      return;
    }
    try {
      mapper.ask(no, channel, now());
    } catch (DuplicateKeyException byAnotherNode) {
      log.debug("Another node has asked for checkpoint {}", no);
    }
  }

  /** Does what is due. */
  void run() {
    List<String> configured = configured();
    if (configured.isEmpty()) {
      return;
    }
    Set<String> away = new HashSet<>();
    for (DeliveryRow row : mapper.due(now(), configured, AT_ONCE)) {
      Instant until = now().plus(pause(row.attempts()));
      // Who does not answer once is not asked a hundred times in a row: others wait for this
      // thread.
      if (!away.contains(row.channel()) && mapper.claim(row, until) == 1 && !deliver(row)) {
        away.add(row.channel());
      }
    }
  }

  private Duration pause(int attempts) {
    Duration pause = settings.retry().multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    Duration least = settings.timeout().multipliedBy(2);
    Duration longest = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    return longest.compareTo(least) < 0 ? least : longest;
  }

  private boolean deliver(DeliveryRow row) {
    try {
      channel(row.channel()).deliver(row.checkpointNo(), line(row.checkpointNo()));
      mapper.delivered(row.checkpointNo(), row.channel(), now());
      return true;
    } catch (IOException | RuntimeException e) {
      String name = e.getClass().getSimpleName();
      String why = e.getMessage() == null ? name : name + ": " + e.getMessage();
      String brief = why.substring(0, Math.min(WORDS, why.length()));
      mapper.failed(row.checkpointNo(), row.channel(), brief);
      log.warn(
          "Checkpoint {} did not leave by {}, attempt {}: {}",
          row.checkpointNo(),
          row.channel(),
          row.attempts() + 1,
          brief);
      return false;
    }
  }

  private CheckpointChannel channel(String name) {
    return channels.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private String line(long no) {
    CheckpointSignature signature = signatures.find(no);
    if (signature == null) {
      throw new IllegalStateException("The signature is gone");
    }
    return signatures.keys().stream()
        .filter(key -> key.no() == signature.keyNo())
        .findFirst()
        .map(
            key ->
                CheckpointLine.of(
                    new SignedCheckpoint(checkpoints.find(no), key, signature.signature())))
        .orElseThrow(() -> new IllegalStateException("The key is gone"));
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
