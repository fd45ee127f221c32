package org.qingshen.evidence.internal;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.Text;

/** The keys of an installation, each held to the one before, and what they signed. */
final class KeyRing {

  private final List<SigningKey> keys;

  /**
   * @param keys oldest first
   */
  KeyRing(List<SigningKey> keys) {
    this.keys = List.copyOf(keys);
  }

  List<SigningKey> keys() {
    return keys;
  }

  /** Says of each key what does not hold of it. */
  void check(Consumer<Text> faults) {
    for (int i = 0; i < keys.size(); i++) {
      SigningKey key = keys.get(i);
      SigningKey before = keys.get(Math.max(0, i - 1));
      if (key.no() != i + 1 || key.afterNo() < (i == 0 ? 0 : before.afterNo())) {
        faults.accept(fault("order", key));
      }
      if (!fingerprint(key).equals(key.fingerprint())) {
        faults.accept(fault("fingerprint", key));
      }
      SigningKey by = key.replacesLost() ? key : before;
      if (!Signatures.hold(by.algorithm(), by.publicKey(), key.statement(), key.signature())
          || (key.replacesLost() && !replaces(i))) {
        faults.accept(fault("statement", key));
      }
      if (key.afterNo() == 0 && !key.afterSeal().equals(Checkpoint.NO_SEAL)) {
        faults.accept(fault("after", key));
      }
    }
  }

  /** Only a key there was can be lost, and what it did sign stays signed. */
  private boolean replaces(int i) {
    SigningKey key = keys.get(i);
    return i > 0
        && key.replacesBecause() != null
        && key.lastSigned() != null
        && key.lastSigned() >= keys.get(i - 1).afterNo()
        && key.lastSigned() <= key.afterNo();
  }

  /** Says of each key that replaced a lost one that nobody has vouched for it. */
  void replaced(Predicate<SigningKey> accepted, Consumer<Text> faults) {
    keys.stream()
        .filter(SigningKey::replacesLost)
        .filter(accepted.negate())
        .forEach(
            key ->
                faults.accept(
                    Text.of(
                        "evidence.fault.key.replaced",
                        String.valueOf(key.no()),
                        String.valueOf(key.replacesBecause()),
                        key.fingerprint())));
  }

  private static Text fault(String what, SigningKey key) {
    return Fault.of("key." + what, key.no());
  }

  static String fingerprint(SigningKey key) {
    try {
      return Sm3.hex(Base64.getDecoder().decode(key.publicKey()));
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /**
   * The key that had to sign that checkpoint; empty for those before the first key, and between the
   * loss of a key and its replacement.
   */
  Optional<SigningKey> due(long checkpoint) {
    SigningKey due = null;
    for (SigningKey key : keys) {
      due = key.afterNo() < checkpoint ? key : due;
      if (key.lastSigned() != null
          && key.lastSigned() < checkpoint
          && checkpoint <= key.afterNo()) {
        due = null;
      }
    }
    return Optional.ofNullable(due);
  }

  /** Keys that name this checkpoint as the newest before them with another seal. */
  List<SigningKey> contradicting(long checkpoint, String seal) {
    List<SigningKey> found = new ArrayList<>(keys);
    found.removeIf(key -> key.afterNo() != checkpoint || key.afterSeal().equals(seal));
    return found;
  }

  /** Whether that is the signature of the key that had to sign it. */
  boolean holds(long checkpoint, String seal, int keyNo, String signature) {
    return due(checkpoint)
        .filter(key -> key.no() == keyNo)
        .filter(
            key ->
                Signatures.hold(
                    key.algorithm(),
                    key.publicKey(),
                    SignedCheckpoint.message(checkpoint, seal),
                    signature))
        .isPresent();
  }
}
