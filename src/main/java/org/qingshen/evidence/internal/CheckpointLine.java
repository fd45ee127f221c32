package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.evidence.Checkpoint;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;

/** Checkpoints and keys as JSON of one spelling; the format is docs/adr/0025. */
final class CheckpointLine {

  static final String FORMAT = "qingshen-checkpoint/1";

  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private CheckpointLine() {}

  static String of(SignedCheckpoint signed) {
    Map<String, Object> line = new LinkedHashMap<>(checkpoint(signed.checkpoint()));
    line.put("format", FORMAT);
    line.put("keyNo", signed.key().no());
    line.put("algorithm", signed.key().algorithm());
    line.put("fingerprint", signed.key().fingerprint());
    line.put("publicKey", signed.key().publicKey());
    line.put("signature", signed.signature());
    return CanonicalJson.write(line);
  }

  static Map<String, Object> checkpoint(Checkpoint checkpoint) {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("no", checkpoint.no());
    it.put("madeAt", INSTANT.format(checkpoint.madeAt()));
    it.put("leaves", checkpoint.leaves());
    it.put("root", checkpoint.root());
    it.put("previous", checkpoint.previousSeal());
    it.put("seal", checkpoint.seal());
    return it;
  }

  /**
   * @throws RuntimeException of any kind where it is none
   */
  static Checkpoint checkpoint(JsonNode it) {
    return new Checkpoint(
        number(it, "no"),
        Instant.parse(text(it, "madeAt")),
        Math.toIntExact(number(it, "leaves")),
        text(it, "root"),
        text(it, "previous"),
        text(it, "seal"));
  }

  static Map<String, Object> key(SigningKey key) {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("no", key.no());
    it.put("algorithm", key.algorithm());
    it.put("publicKey", key.publicKey());
    it.put("fingerprint", key.fingerprint());
    it.put("introducedAt", INSTANT.format(key.introducedAt()));
    it.put("afterNo", key.afterNo());
    it.put("afterSeal", key.afterSeal());
    if (key.replacesLost()) {
      it.put("replacesBecause", key.replacesBecause());
      it.put("lastSigned", key.lastSigned());
    }
    it.put("signature", key.signature());
    return it;
  }

  static SigningKey key(JsonNode it) {
    return new SigningKey(
        Math.toIntExact(number(it, "no")),
        text(it, "algorithm"),
        text(it, "publicKey"),
        text(it, "fingerprint"),
        Instant.parse(text(it, "introducedAt")),
        number(it, "afterNo"),
        text(it, "afterSeal"),
        it.has("replacesBecause") ? text(it, "replacesBecause") : null,
        it.has("lastSigned") ? number(it, "lastSigned") : null,
        text(it, "signature"));
  }

  static String text(JsonNode object, String name) {
    JsonNode value = object.required(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is no text");
    }
    return value.textValue();
  }

  static long number(JsonNode object, String name) {
    JsonNode value = object.required(name);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException(name + " is no number");
    }
    return value.longValue();
  }
}
