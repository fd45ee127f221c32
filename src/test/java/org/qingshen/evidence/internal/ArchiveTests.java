package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.evidence.internal.ChainFixture.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.CaseArchive;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SigningAlgorithm;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.evidence.internal.ArchiveVerifier.Result;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.springframework.beans.factory.annotation.Autowired;

/** A case taken out and checked with nothing but the file. */
@EvidenceTest
class ArchiveTests extends EvidenceStory {

  private static final PersonId OFFICER = new PersonId("officer");

  @Autowired CaseArchive archives;
  @Autowired SigningKeys keys;
  @Autowired CheckpointSigner signer;
  @Autowired CheckpointMapper mapper;

  @TempDir Path folder;

  private CaseId id;
  private Attachment document;
  private byte[] archive;
  private final List<Text> said = new ArrayList<>();

  /** Entry 4 is withheld from the exporter, entry 5 is not. */
  @BeforeEach
  void anExportedCase() {
    id = chains.aCaseOfThreeEntries();
    chains.seal(id, draft(Map.of("opinion", "甲"), List.of(), "round-1", "somebody"));
    checkpoints.make();
    document = chains.upload(id, Samples.pdf("实施方案"));
    chains.seal(id, draft(Map.of("title", "五"), List.of(document.id()), null, "clerk"));
    archive = export();
  }

  private byte[] export() {
    List<SealedEntry> readable = ledger.readable(id, OFFICER);
    CaseArchive.Prepared prepared =
        archives.prepare(
            new CaseArchive.Contents(
                id,
                "SD2026-0001",
                "试点",
                "演示厅",
                readable,
                "<html>目录</html>".getBytes(StandardCharsets.UTF_8),
                "说明".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      prepared.writeTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @Test
  void anUntouchedArchiveHolds() {
    Result result = verify(archive, keys.all().get(0).fingerprint());

    assertThat(said).isEmpty();
    assertThat(result.intact()).isTrue();
    assertThat(result.entries()).isEqualTo(4);
    assertThat(result.hidden()).isEqualTo(1);
    assertThat(result.documents()).isEqualTo(1);
    assertThat(result.checkpoints()).isEqualTo(2);
    assertThat(result.lastProved()).isEqualTo(5);
    assertThat(result.fingerprint()).isEqualTo(keys.all().get(0).fingerprint());
  }

  @Test
  void whatTheExporterMayNotReadIsNotInIt() throws IOException {
    assertThat(new String(archive, StandardCharsets.UTF_8)).doesNotContain("甲").contains("五");
    assertThat(members())
        .doesNotContainKey("entries/000004.json")
        .containsKey("entries/000005.json");
  }

  @Test
  void entriesAfterTheLastReadableAreNotEvenCounted() throws IOException {
    chains.seal(id, draft(Map.of("opinion", "乙"), List.of(), "round-2", "somebody"));
    archive = export();

    assertThat(new String(members().get("manifest.json"), StandardCharsets.UTF_8))
        .doesNotContain("\"seq\":6");
    assertThat(new String(members().get("proofs.json"), StandardCharsets.UTF_8))
        .doesNotContain("\"seq\":6");
    assertThat(verify(archive, null).intact()).isTrue();
  }

  @Test
  void anyFlippedByteIsFound() {
    for (int at = 0; at < archive.length; at += 7) {
      byte[] flipped = archive.clone();
      flipped[at] ^= (byte) (1 << (at % 8));

      assertThat(verify(flipped, null).intact()).as("byte %s", at).isFalse();
      assertThat(said).isNotEmpty();
    }
  }

  @Test
  void anyTruncationAndAnythingAddedIsFound() {
    for (int length = 0; length < archive.length; length += 97) {
      assertThat(verify(Arrays.copyOf(archive, length), null).intact()).isFalse();
    }
    assertThat(verify(Arrays.copyOf(archive, archive.length + 1), null).intact()).isFalse();
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    for (String name : members().keySet()) {
      Map<String, byte[]> fewer = members();
      fewer.remove(name);

      assertThat(verify(packed(fewer), null).intact()).as(name).isFalse();
      assertThat(String.valueOf(said)).as(name).contains(name);
    }
  }

  @Test
  void anExtraFileIsNamed() throws IOException {
    Map<String, byte[]> more = members();
    more.put("documents/more.pdf", new byte[] {1});

    verify(packed(more), null);

    assertThat(said).contains(Text.of("evidence.archive.extra", "documents/more.pdf"));
  }

  @Test
  void reorderedFilesAreNamed() throws IOException {
    List<Map.Entry<String, byte[]>> order = new ArrayList<>(members().entrySet());
    Collections.swap(order, 2, 3);
    Map<String, byte[]> swapped = new LinkedHashMap<>();
    order.forEach(entry -> swapped.put(entry.getKey(), entry.getValue()));

    verify(packed(swapped), null);

    assertThat(said).containsExactly(Text.of("evidence.archive.order", "entries/000002.json"));
  }

  @Test
  void twoSwappedContentsAreNamed() throws IOException {
    Map<String, byte[]> all = members();
    byte[] one = all.get("entries/000001.json");
    all.put("entries/000001.json", all.get("entries/000002.json"));
    all.put("entries/000002.json", one);

    verify(packed(all), null);

    assertThat(said.get(0)).isEqualTo(Text.of("evidence.archive.changed", "entries/000001.json"));
  }

  @Test
  void aRepackedArchiveIsRefusedWhetherCompressedOrNot() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : members().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }

    assertThat(verify(out.toByteArray(), null).intact()).isFalse();
    assertThat(said.get(0).key()).isEqualTo("evidence.archive.container");
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    byte[] bomb = Samples.zip(Map.of("manifest.json", Samples.zeros(50)));

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(verify(bomb, null).intact()).isFalse();
    assertThat(said).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../index.html", "/etc/passwd", "entries/../../x", "C:\\x", "a/b/c", "索引"})
  void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
    Map<String, byte[]> all = members();
    all.put(name, new byte[] {1});

    verify(packed(all), null);

    assertThat(said).hasSize(1);
    assertThat(said.get(0).key()).isEqualTo("evidence.archive.container");
  }

  @Test
  void anArchiveOfAnotherInstallationIsNotTaken() {
    String foreign = Secret.make(SigningAlgorithm.SM2).fingerprint();

    assertThat(verify(archive, foreign).intact()).isFalse();
    assertThat(said).containsExactly(Text.of("evidence.archive.foreign", foreign));
  }

  @Test
  void anArchiveSignedByAnIntruderIsNotTaken() throws IOException {
    Map<String, byte[]> all = members();
    Secret intruder = Secret.make(SigningAlgorithm.ED25519);
    String signature = intruder.sign(ArchiveFormat.message(all.get("manifest.json")));
    all.put(
        "signature.json",
        CanonicalJson.write(
                Map.of("keyNo", 1, "fingerprint", intruder.fingerprint(), "signature", signature))
            .getBytes(StandardCharsets.UTF_8));

    verify(packed(all), null);

    assertThat(said).containsExactly(Text.of("evidence.archive.signature"));
  }

  @Test
  void afterARotationTheOldKeyIsStillKnownAndTrusted() {
    String old = keys.all().get(0).fingerprint();
    chains.inTransaction(() -> assertThat(signer.rotate(mapper.lockHead())).isEmpty());
    chains.seal(id, draft(Map.of("title", "六")));
    archive = export();

    Result result = verify(archive, old);

    assertThat(said).isEmpty();
    assertThat(result.lastProved()).isEqualTo(6);
    assertThat(result.fingerprint()).isEqualTo(keys.all().get(1).fingerprint()).isNotEqualTo(old);
  }

  @Test
  void aCaseWithADamagedDocumentIsNotExported() throws IOException {
    String digest = document.digest();
    Path place =
        settings
            .directory()
            .resolve(digest.substring(0, 2))
            .resolve(digest.substring(2, 4))
            .resolve(digest);
    Files.write(place, new byte[] {1});

    org.assertj.core.api.Assertions.assertThatThrownBy(this::export).isInstanceOf(Refusal.class);
  }

  private Result verify(byte[] content, String trusted) {
    said.clear();
    try {
      Path file = Files.write(folder.resolve("case.zip"), content);
      return new ArchiveVerifier(said::add).verify(file, trusted);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As any ZIP tool reads it. */
  private Map<String, byte[]> members() throws IOException {
    Path file = Files.write(folder.resolve("members.zip"), archive);
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        members.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return members;
  }

  private static byte[] packed(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StoredZipWriter zip = new StoredZipWriter(out);
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      zip.add(member.getKey(), member.getValue());
    }
    zip.end();
    return out.toByteArray();
  }
}
