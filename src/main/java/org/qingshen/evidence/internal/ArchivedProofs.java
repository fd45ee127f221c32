package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.evidence.Inclusion;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** The proofs of an archive against its chain and the keys. */
final class ArchivedProofs {

  private final CaseId caseId;
  private final KeyRing ring;
  private final Map<Long, String> seals;
  private final Consumer<Text> faults;
  private long count;
  private long last;

  ArchivedProofs(CaseId caseId, KeyRing ring, Map<Long, String> seals, Consumer<Text> faults) {
    this.caseId = caseId;
    this.ring = ring;
    this.seals = seals;
    this.faults = faults;
  }

  void take(JsonNode json) {
    Inclusion proof = ArchiveFormat.inclusion(caseId, json);
    long no = proof.checkpoint().no();
    if (!proof.holds()) {
      faults.accept(Fault.of("archive.proof", proof.seq(), String.valueOf(no)));
    }
    if (!proof.seal().equals(seals.get(proof.seq()))) {
      faults.accept(Fault.of("checkpoint.differs", proof.seq(), String.valueOf(no)));
    }
    boolean older = ring.due(no).isEmpty() && ArchiveFormat.unsigned(json);
    if (!older && !ArchiveFormat.signed(json, proof, ring)) {
      faults.accept(Fault.of("signature.wrong", no));
    }
    ring.contradicting(no, proof.checkpoint().seal())
        .forEach(key -> faults.accept(Fault.of("key.after", key.no())));
    count++;
    last = Math.max(last, proof.seq());
  }

  long count() {
    return count;
  }

  long last() {
    return last;
  }
}
