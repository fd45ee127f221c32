package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.internal.StoredZip.Member;
import org.qingshen.evidence.internal.StoredZipReader.NotOurs;
import org.qingshen.evidence.internal.StoredZipWriter.Measured;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/** Checks an exported case with nothing but the file; writes nothing. */
public final class ArchiveVerifier {

  private static final long MOST_TEXT = 64L * 1024 * 1024;

  private final Consumer<Text> faults;
  private long found;

  /**
   * @param faults hears each, in the order of the archive
   */
  public ArchiveVerifier(Consumer<Text> faults) {
    this.faults =
        fault -> {
          found++;
          faults.accept(fault);
        };
  }

  /**
   * @param trusted fingerprint of a key known from elsewhere; null where none is
   * @throws IOException where the file cannot be read at all
   */
  public Result verify(Path file, String trusted) throws IOException {
    try (StoredZipReader zip = new StoredZipReader(file)) {
      return verify(zip, trusted);
    } catch (NotOurs e) {
      String where = e.member().isEmpty() ? String.valueOf(e.at()) : e.member();
      faults.accept(Text.of("evidence.archive.container", where, String.valueOf(e.at())));
    } catch (RuntimeException e) {
      // Whatever it trips over, the archive does not hold what it should.
      faults.accept(Text.of("evidence.archive.unreadable"));
    }
    return new Result("", "", 0, 0, 0, 0, 0, "", found);
  }

  private Result verify(StoredZipReader zip, String trusted) throws IOException {
    Map<String, Member> members = new HashMap<>();
    zip.members().forEach(member -> members.put(member.name(), member));
    Map<String, Measured> measured = measure(zip);
    JsonNode manifest = json(zip, members, ArchiveFormat.MANIFEST);
    JsonNode keys = json(zip, members, ArchiveFormat.KEYS);
    JsonNode signature = json(zip, members, ArchiveFormat.MANIFEST_SIGNATURE);
    JsonNode proofs = json(zip, members, ArchiveFormat.PROOFS);
    if (manifest == null || keys == null || signature == null || proofs == null) {
      return new Result("", "", 0, 0, 0, 0, 0, "", found);
    }
    ArchiveListing.compare(manifest, zip.members(), measured, faults);
    KeyRing ring = ring(keys, trusted);
    byte[] signed = zip.content(members.get(ArchiveFormat.MANIFEST));
    SigningKey signer = signer(signature, ring, signed);
    vouched(signer, ring, trusted);
    CaseId caseId = new CaseId(CheckpointLine.text(manifest, "caseId"));
    ArchivedChain chain = new ArchivedChain(caseId, measured, faults);
    for (JsonNode entry : manifest.required("entries")) {
      Member place = members.get(ArchiveFormat.entry(CheckpointLine.number(entry, "seq")));
      chain.take(entry, place == null ? null : text(zip, place));
    }
    chain.end(measured.keySet());
    ArchivedProofs proved = new ArchivedProofs(caseId, ring, chain.seals(), faults);
    proofs.forEach(proved::take);
    return new Result(
        CheckpointLine.text(manifest, "number"),
        CheckpointLine.text(manifest, "title"),
        chain.shown(),
        chain.hidden(),
        chain.documents(),
        proved.count(),
        proved.last(),
        signer == null ? "" : signer.fingerprint(),
        found);
  }

  /** Every content against its checksum; digests for what follows. */
  private Map<String, Measured> measure(StoredZipReader zip) throws IOException {
    Map<String, Measured> measured = new HashMap<>();
    for (Member member : zip.members()) {
      Measured found = zip.measure(member);
      if (found.crc() != member.crc()) {
        faults.accept(Text.of("evidence.archive.changed", member.name()));
      }
      measured.put(member.name(), found);
    }
    return measured;
  }

  /** Null where it is missing or no JSON. */
  private JsonNode json(StoredZipReader zip, Map<String, Member> members, String name)
      throws IOException {
    Member member = members.get(name);
    if (member == null) {
      faults.accept(Text.of("evidence.archive.missing", name));
      return null;
    }
    try {
      String text = text(zip, member);
      JsonNode json = CanonicalJson.read(text);
      if (CanonicalJson.write(json).equals(text)) {
        return json;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    faults.accept(Text.of("evidence.archive.changed", name));
    return null;
  }

  private static String text(StoredZipReader zip, Member member) throws IOException {
    if (member.size() > MOST_TEXT) {
      throw new IllegalArgumentException("Larger than any text of an archive");
    }
    return new String(zip.content(member), StandardCharsets.UTF_8);
  }

  private KeyRing ring(JsonNode keys, String trusted) {
    List<SigningKey> all = new ArrayList<>();
    keys.forEach(key -> all.add(CheckpointLine.key(key)));
    KeyRing ring = new KeyRing(all);
    ring.check(faults);
    int known = all.stream().map(SigningKey::fingerprint).toList().indexOf(trusted);
    ring.replaced(key -> known >= 0 && key.no() <= all.get(known).no(), faults);
    if (trusted != null && all.stream().noneMatch(key -> key.fingerprint().equals(trusted))) {
      faults.accept(Text.of("evidence.archive.foreign", trusted));
    }
    return ring;
  }

  /** Null where no key signed the list of files. */
  private SigningKey signer(JsonNode signature, KeyRing ring, byte[] manifest) {
    return ring.keys().stream()
        .filter(key -> key.no() == CheckpointLine.number(signature, "keyNo"))
        .filter(key -> key.fingerprint().equals(CheckpointLine.text(signature, "fingerprint")))
        .filter(
            key ->
                Signatures.hold(
                    key.algorithm(),
                    key.publicKey(),
                    ArchiveFormat.message(manifest),
                    CheckpointLine.text(signature, "signature")))
        .findFirst()
        .orElseGet(
            () -> {
              faults.accept(Text.of("evidence.archive.signature"));
              return null;
            });
  }

  /** A key vouches for none before it: anybody can write that a stranger's key introduced ours. */
  private void vouched(SigningKey signer, KeyRing ring, String trusted) {
    boolean later =
        ring.keys().stream()
            .filter(key -> key.fingerprint().equals(trusted))
            .anyMatch(key -> signer != null && signer.no() < key.no());
    if (later) {
      faults.accept(Text.of("evidence.archive.before", String.valueOf(signer.no()), trusted));
    }
  }

  /**
   * What an archive holds.
   *
   * @param hidden entries of which it holds the seal only
   * @param lastProved number of the newest entry that a checkpoint holds; 0 for none
   * @param fingerprint of the key that signed it; empty where none did
   */
  public record Result(
      String number,
      String title,
      long entries,
      long hidden,
      long documents,
      long checkpoints,
      long lastProved,
      String fingerprint,
      long faults) {

    public boolean intact() {
      return faults == 0;
    }
  }
}
