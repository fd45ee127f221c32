package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingshen.evidence.CaseArchive;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SigningAlgorithm;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.internal.ArchiveVerifier.Result;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;

/** Archives made by somebody who has a real one, a key of their own, and time. */
@EvidenceTest
class ArchiveForgeryTests extends EvidenceStory {

  private static final long FAR = 1_000_000;
  private static final String LAST = "entries/000003.json";

  @Autowired CaseArchive archives;
  @Autowired SigningKeys keys;
  @TempDir Path folder;

  private final List<Text> said = new ArrayList<>();
  private final Secret stranger = Secret.make(SigningAlgorithm.ED25519);
  private Map<String, byte[]> members;

  @BeforeEach
  void aRealArchive() throws IOException {
    CaseId id = chains.aCaseOfThreeEntries();
    List<SealedEntry> readable = ledger.readable(id, new PersonId("officer"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    archives
        .prepare(
            new CaseArchive.Contents(
                id, "SD2026-0001", "试点", "演示厅", readable, utf8("目录"), utf8("说明")))
        .writeTo(out);
    members = membersOf(out.toByteArray());
  }

  @Test
  @DisplayName("A stranger who 'introduces' our key to a ring of their own is not taken for us")
  void aKeyVouchesForNoneBeforeIt() throws IOException {
    SigningKey ours = keys.all().get(0);
    forge(List.of(first(), introducedByTheStranger(ours)));

    Result result = verify(ours.fingerprint());

    assertThat(result.intact()).isFalse();
    assertThat(said).containsExactly(Text.of("evidence.archive.before", "1", ours.fingerprint()));
  }

  @Test
  @DisplayName("Without a fingerprint from elsewhere only the archive's own word is proved")
  void withoutAFingerprintTheStrangersKeyIsNamed() throws IOException {
    forge(List.of(first()));

    assertThat(verify(null).fingerprint()).isEqualTo(stranger.fingerprint());
    assertThat(verify(keys.all().get(0).fingerprint()).intact()).isFalse();
  }

  @Test
  @DisplayName("Bad input: an archive that claims nine quadrillion entries")
  void aGapIsOneFaultHoweverWideItIs() throws IOException {
    ObjectNode manifest = (ObjectNode) json("manifest.json");
    ((ObjectNode) manifest.get("entries").get(2)).put("seq", 9_000_000_000_000_000L);
    members.put("manifest.json", utf8(CanonicalJson.write(manifest)));

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> verify(null));

    assertThat(said).contains(Text.of("evidence.fault.gap", "3", "8999999999999999"));
    assertThat(said).hasSizeLessThan(10);
  }

  private SigningKey first() {
    SigningKey key =
        new SigningKey(
            1,
            stranger.algorithm().name(),
            java.util.Base64.getEncoder().encodeToString(stranger.publicKey()),
            stranger.fingerprint(),
            keys.all().get(0).introducedAt(),
            0,
            org.qingshen.evidence.Checkpoint.NO_SEAL,
            null,
            null,
            "");
    return key.signed(stranger.sign(key.statement()));
  }

  private SigningKey introducedByTheStranger(SigningKey ours) {
    SigningKey key =
        new SigningKey(
            2,
            ours.algorithm(),
            ours.publicKey(),
            ours.fingerprint(),
            ours.introducedAt(),
            FAR,
            "0".repeat(64),
            null,
            null,
            "");
    return key.signed(stranger.sign(key.statement()));
  }

  /** Another text in the last entry, everything after it made to fit. */
  private void forge(List<SigningKey> ring) throws IOException {
    String text = new String(members.get(LAST), StandardCharsets.UTF_8);
    assertThat(text).contains("演示厅");
    members.put(LAST, utf8(text.replace("演示厅", "别的厅")));
    members.put("proofs.json", utf8("[]"));
    members.put(
        "keys.json", utf8(CanonicalJson.write(ring.stream().map(CheckpointLine::key).toList())));
    ObjectNode manifest = (ObjectNode) json("manifest.json");
    ((ObjectNode) manifest.get("entries").get(2)).put("seal", Sm3.hex(members.get(LAST)));
    for (JsonNode file : manifest.get("files")) {
      byte[] content = members.get(file.get("path").textValue());
      ((ObjectNode) file).put("size", content.length).put("sm3", Sm3.hex(content));
    }
    byte[] written = utf8(CanonicalJson.write(manifest));
    members.put("manifest.json", written);
    Map<String, Object> signature =
        Map.of(
            "keyNo",
            1,
            "fingerprint",
            stranger.fingerprint(),
            "signature",
            stranger.sign(ArchiveFormat.message(written)));
    members.put("signature.json", utf8(CanonicalJson.write(signature)));
  }

  private JsonNode json(String name) {
    return CanonicalJson.read(new String(members.get(name), StandardCharsets.UTF_8));
  }

  private Result verify(String trusted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoredZipWriter zip = new StoredZipWriter(out);
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      zip.add(member.getKey(), member.getValue());
    }
    zip.end();
    said.clear();
    return new ArchiveVerifier(said::add)
        .verify(Files.write(folder.resolve("case.zip"), out.toByteArray()), trusted);
  }

  private Map<String, byte[]> membersOf(byte[] archive) throws IOException {
    Map<String, byte[]> found = new LinkedHashMap<>();
    Path file = Files.write(folder.resolve("real.zip"), archive);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        found.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return found;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
