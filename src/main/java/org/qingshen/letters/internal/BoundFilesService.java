package org.qingshen.letters.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.letters.BoundFiles;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.PackageNaming;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Service;

@Service
class BoundFilesService implements BoundFiles {

  private final LetterMapper mapper;
  private final CaseFiles cases;
  private final CaseAssignments assignments;
  private final Attachments attachments;
  private final BoundWriter writer;
  private final List<PackageNaming> namings;
  private final Texts texts;

  BoundFilesService(
      LetterMapper mapper,
      CaseFiles cases,
      CaseAssignments assignments,
      Attachments attachments,
      BoundWriter writer,
      List<PackageNaming> namings,
      Texts texts) {
    this.mapper = mapper;
    this.cases = cases;
    this.assignments = assignments;
    this.attachments = attachments;
    this.writer = writer;
    this.namings = List.copyOf(namings);
    this.texts = texts;
  }

  @Override
  public boolean possible(CaseFile file) {
    return cases.find(file.id().value()).flatMap(this::recommendation).isPresent()
        && PackageNaming.of(namings, file.kind()).isPresent();
  }

  private Optional<LetterRow> recommendation(CaseFile file) {
    return mapper.of(file.id()).stream()
        .filter(letter -> letter.kind() == LetterKind.RECOMMENDATION)
        .reduce((earlier, later) -> later);
  }

  @Override
  public Bound bound(String reference) {
    Parts parts = parts(reference);
    byte[] document = written(parts);
    String name = parts.name() + "_" + texts.say(Text.of("letters.bound.name")) + ".docx";
    return new Bound(name, out -> out.write(document));
  }

  @Override
  public Bound archive(String reference) {
    Parts parts = parts(reference);
    byte[] document = written(parts);
    List<LetterRow> letters = mapper.of(parts.file().id());
    return new Bound(
        parts.name() + ".zip",
        out -> {
          try (ArchiveZip zip = new ArchiveZip(out)) {
            zip.add(
                texts.say(Text.of("letters.bound.name")) + ".docx",
                new ByteArrayInputStream(document));
            addAll(zip, "letters.bound.folder.attachments", parts.plan().attachments());
            addAll(zip, "letters.bound.folder.letters", files(letters));
            zip.manifest(texts.say(Text.of("letters.bound.manifest")));
          }
        });
  }

  private void addAll(ArchiveZip zip, String folder, List<Attachment> files) throws IOException {
    String within = texts.say(Text.of(folder)) + "/";
    for (Attachment file : files) {
      try (InputStream content = attachments.open(file)) {
        zip.add(within + file.name(), content);
      }
    }
  }

  private List<Attachment> files(List<LetterRow> letters) {
    List<AttachmentId> ids = new ArrayList<>();
    for (LetterRow letter : letters) {
      ids.add(letter.documentId());
      if (letter.scanId() != null) {
        ids.add(letter.scanId());
      }
    }
    return attachments.find(ids);
  }

  /** What one may not read and what does not exist answer alike. */
  private Parts parts(String reference) {
    CaseFile file =
        cases
            .find(reference)
            .filter(found -> !assignments.only(found))
            .orElseThrow(() -> new Refusal(Text.of("letters.bound.notFound")));
    LetterRow letter = recommendation(file).orElseThrow(BoundFilesService::nothing);
    PackageNaming naming =
        PackageNaming.of(namings, file.kind()).orElseThrow(BoundFilesService::nothing);
    SealedEntry plan =
        cases.dossier(file.id()).stream()
            .filter(entry -> naming.boundSteps().contains(entry.step()))
            .reduce((earlier, later) -> later)
            .orElseThrow(BoundFilesService::nothing);
    return new Parts(file, letter, plan, safe(naming.nameOf(file.id())));
  }

  private byte[] written(Parts parts) {
    Attachment letter = attachments.find(parts.letter().documentId()).orElseThrow();
    try (InputStream content = attachments.open(letter)) {
      return writer.write(parts, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal nothing() {
    return new Refusal(Text.of("letters.bound.none"));
  }

  /** As a name of a file; what a system would read as a path becomes a line. */
  private static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /** What is bound together. */
  record Parts(CaseFile file, LetterRow letter, SealedEntry plan, String name) {}
}
