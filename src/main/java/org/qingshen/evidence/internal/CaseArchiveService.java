package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.CaseArchive;
import org.qingshen.evidence.Checkpoints;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.internal.StoredZipWriter.Measured;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;

@Service
class CaseArchiveService implements CaseArchive {

  private static final int PAGE = 50;

  private final LedgerMapper ledger;
  private final SignatureMapper signatures;
  private final CaseProofs proofs;
  private final Checkpoints checkpoints;
  private final DocumentStore store;
  private final KeyFiles keys;
  private final Clock clock;

  CaseArchiveService(
      LedgerMapper ledger,
      SignatureMapper signatures,
      CaseProofs proofs,
      Checkpoints checkpoints,
      DocumentStore store,
      KeyFiles keys,
      Clock clock) {
    this.ledger = ledger;
    this.signatures = signatures;
    this.proofs = proofs;
    this.checkpoints = checkpoints;
    this.store = store;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Prepared prepare(Contents contents) {
    if (contents.readable().isEmpty()) {
      throw new Refusal(Text.of("evidence.archive.nothing"));
    }
    checkpoints.make();
    List<SigningKey> ring = signatures.keys();
    Secret secret = secret(ring);
    Map<String, Measured> documents = documents(contents.readable());
    return out -> new Writing(contents, ring, secret, documents, new StoredZipWriter(out)).write();
  }

  private Secret secret(List<SigningKey> ring) {
    try {
      return keys.of(ring.get(ring.size() - 1)).orElseThrow();
    } catch (IOException | RuntimeException e) {
      throw new Refusal(Text.of("evidence.archive.unsigned"));
    }
  }

  /** By place, in order; each read once now and once when it is written. */
  private Map<String, Measured> documents(List<SealedEntry> readable) {
    Map<String, Measured> measured = new TreeMap<>();
    for (SealedEntry entry : readable) {
      for (Attachment file : entry.attachments()) {
        measured.computeIfAbsent(Contents.place(file), place -> measured(file));
      }
    }
    return measured;
  }

  private Measured measured(Attachment file) {
    try (InputStream content = store.open(file.digest())) {
      Measured found = Measured.of(content);
      if (found.digest().equals(file.digest())) {
        return found;
      }
    } catch (IOException e) {
      throw new Refusal(Text.of("evidence.archive.document", file.name()));
    }
    throw new Refusal(Text.of("evidence.archive.document", file.name()));
  }

  private final class Writing {

    private final Contents contents;
    private final List<SigningKey> ring;
    private final Secret secret;
    private final Map<String, Measured> documents;
    private final StoredZipWriter zip;
    private final Set<Long> readable;
    private final List<Map<String, Object>> entries = new ArrayList<>();
    private final Map<Long, String> seals = new TreeMap<>();

    Writing(
        Contents contents,
        List<SigningKey> ring,
        Secret secret,
        Map<String, Measured> documents,
        StoredZipWriter zip) {
      this.contents = contents;
      this.ring = ring;
      this.secret = secret;
      this.documents = documents;
      this.zip = zip;
      this.readable =
          contents.readable().stream()
              .map(SealedEntry::seq)
              .collect(Collectors.toCollection(TreeSet::new));
    }

    void write() throws IOException {
      zip.add(ArchiveFormat.INDEX, contents.index());
      zip.add(ArchiveFormat.README, contents.readme());
      entries();
      for (Map.Entry<String, Measured> document : documents.entrySet()) {
        try (InputStream content = store.open(document.getValue().digest())) {
          zip.add(document.getKey(), document.getValue(), content);
        }
      }
      zip.add(ArchiveFormat.PROOFS, json(proofs.upTo(contents.caseId(), seals)));
      zip.add(ArchiveFormat.KEYS, json(ring.stream().map(CheckpointLine::key).toList()));
      byte[] manifest = json(manifest());
      zip.add(ArchiveFormat.MANIFEST, manifest);
      zip.add(ArchiveFormat.MANIFEST_SIGNATURE, json(signature(manifest)));
      zip.end();
    }

    private void entries() throws IOException {
      CaseId caseId = contents.caseId();
      long last = ((TreeSet<Long>) readable).last();
      List<EntryRow> page = ledger.entries(caseId, 0, last, PAGE);
      while (!page.isEmpty()) {
        for (EntryRow row : page) {
          entry(row);
        }
        page = ledger.entries(caseId, page.get(page.size() - 1).seq(), last, PAGE);
      }
    }

    private void entry(EntryRow row) throws IOException {
      boolean shown = readable.contains(row.seq());
      if (shown) {
        byte[] text = row.envelope().getBytes(StandardCharsets.UTF_8);
        zip.add(ArchiveFormat.entry(row.seq()), text);
      }
      Map<String, Object> it = new LinkedHashMap<>();
      it.put("seq", row.seq());
      it.put("seal", row.seal());
      it.put("shown", shown);
      entries.add(it);
      seals.put(row.seq(), row.seal());
    }

    private Map<String, Object> manifest() {
      Map<String, Object> it = new LinkedHashMap<>();
      it.put("format", ArchiveFormat.FORMAT);
      it.put("caseId", contents.caseId().value());
      it.put("number", contents.number() == null ? "" : contents.number());
      it.put("title", contents.title());
      it.put("exporter", contents.exporter());
      it.put("exportedAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
      it.put("entries", entries);
      it.put("files", zip.files());
      return it;
    }

    private Map<String, Object> signature(byte[] manifest) {
      Map<String, Object> it = new LinkedHashMap<>();
      it.put("keyNo", ring.get(ring.size() - 1).no());
      it.put("fingerprint", secret.fingerprint());
      it.put("signature", secret.sign(ArchiveFormat.message(manifest)));
      return it;
    }

    private byte[] json(Object value) {
      return CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8);
    }
  }
}
