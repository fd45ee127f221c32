package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Inclusion;
import org.qingshen.evidence.MerkleTree;
import org.qingshen.evidence.Sm3;
import org.qingshen.shared.CaseId;

/** Names and spellings within an archive; docs/adr/0025. */
final class ArchiveFormat {

  static final String FORMAT = "qingshen-archive/1";
  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_SIGNATURE = "signature.json";
  static final String PROOFS = "proofs.json";
  static final String KEYS = "keys.json";
  static final String INDEX = "index.html";
  static final String README = "readme.txt";
  static final String ENTRIES = "entries/";
  static final String DOCUMENTS = "documents/";

  private ArchiveFormat() {}

  static String entry(long seq) {
    return ENTRIES + String.format("%06d.json", seq);
  }

  /** What the signature of the manifest is over. */
  static byte[] message(byte[] manifest) {
    return (FORMAT + '\n' + Sm3.hex(manifest)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param signed null where the checkpoint is older than the first key
   */
  static Map<String, Object> proof(Inclusion inclusion, CheckpointSignature signed) {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("checkpoint", CheckpointLine.checkpoint(inclusion.checkpoint()));
    it.put("seq", inclusion.seq());
    it.put("seal", inclusion.seal());
    it.put("path", inclusion.path().stream().map(ArchiveFormat::sibling).toList());
    it.put("keyNo", signed == null ? 0 : signed.keyNo());
    it.put("signature", signed == null ? "" : signed.signature());
    return it;
  }

  private static Map<String, Object> sibling(MerkleTree.Sibling sibling) {
    return Map.of("left", sibling.left(), "hash", sibling.hash());
  }

  static Inclusion inclusion(CaseId caseId, JsonNode it) {
    List<MerkleTree.Sibling> path = new ArrayList<>();
    for (JsonNode sibling : it.required("path")) {
      path.add(
          new MerkleTree.Sibling(
              sibling.required("left").booleanValue(), CheckpointLine.text(sibling, "hash")));
    }
    return new Inclusion(
        CheckpointLine.checkpoint(it.required("checkpoint")),
        caseId,
        CheckpointLine.number(it, "seq"),
        CheckpointLine.text(it, "seal"),
        path);
  }

  static boolean signed(JsonNode it, Inclusion inclusion, KeyRing ring) {
    return ring.holds(
        inclusion.checkpoint().no(),
        inclusion.checkpoint().seal(),
        Math.toIntExact(CheckpointLine.number(it, "keyNo")),
        CheckpointLine.text(it, "signature"));
  }

  /** Older than the first key. */
  static boolean unsigned(JsonNode it) {
    return CheckpointLine.number(it, "keyNo") == 0
        && CheckpointLine.text(it, "signature").isEmpty();
  }
}
