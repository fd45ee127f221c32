package org.qingshen.evidence.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Holds every checkpoint to the signature it must have, and the keys to one another. */
@Component
class SignatureCheck {

  private static final int NAMED = 100;

  private final SignatureMapper mapper;
  private final SigningSettings settings;

  SignatureCheck(SignatureMapper mapper, SigningSettings settings) {
    this.mapper = mapper;
    this.settings = settings;
  }

  Walk begin(Consumer<Text> faults) {
    KeyRing ring = new KeyRing(mapper.keys());
    ring.check(faults);
    ring.replaced(key -> settings.accepted().contains(key.fingerprint()), faults);
    return new Walk(ring, faults);
  }

  /** Goes along the checkpoints page by page. */
  final class Walk {

    private final KeyRing ring;
    private final Consumer<Text> faults;

    private Walk(KeyRing ring, Consumer<Text> faults) {
      this.ring = ring;
      this.faults = faults;
    }

    KeyRing ring() {
      return ring;
    }

    void take(List<Checkpoint> page) {
      Map<Long, CheckpointSignature> signed = new HashMap<>();
      mapper
          .between(page.get(0).no(), page.get(page.size() - 1).no())
          .forEach(each -> signed.put(each.checkpointNo(), each));
      page.forEach(checkpoint -> take(checkpoint, signed.get(checkpoint.no())));
    }

    private void take(Checkpoint checkpoint, CheckpointSignature signature) {
      long no = checkpoint.no();
      if (signature == null && ring.due(no).isPresent()) {
        faults.accept(Fault.of("signature.missing", no));
      }
      if (signature != null
          && !ring.holds(no, checkpoint.seal(), signature.keyNo(), signature.signature())) {
        faults.accept(Fault.of("signature.wrong", no));
      }
      ring.contradicting(no, checkpoint.seal())
          .forEach(key -> faults.accept(Fault.of("key.after", key.no())));
    }

    void end(CheckpointHead head) {
      mapper.ofNothing(NAMED).forEach(no -> faults.accept(Fault.of("signature.ofNothing", no)));
      ring.keys().stream()
          .filter(key -> key.afterNo() > head.no())
          // Introduced while the check went on: the head has moved on since as well.
          .filter(key -> mapper.headNo() < key.afterNo())
          .forEach(key -> faults.accept(Fault.of("key.after", key.no())));
    }
  }
}
