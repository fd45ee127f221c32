package org.qingshen.letters.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Sm3;
import org.qingshen.letters.Verifications;
import org.qingshen.shared.AttachmentId;
import org.springframework.stereotype.Service;

@Service
class VerificationsService implements Verifications {

  private final LetterMapper mapper;
  private final CaseFiles cases;
  private final Attachments attachments;
  private final ChainStates chains;

  VerificationsService(
      LetterMapper mapper, CaseFiles cases, Attachments attachments, ChainStates chains) {
    this.mapper = mapper;
    this.cases = cases;
    this.attachments = attachments;
    this.chains = chains;
  }

  @Override
  public Optional<Shown> of(String token) {
    return letter(token).map(this::shown);
  }

  private Optional<LetterRow> letter(String token) {
    return Tokens.wellFormed(token) ? Optional.ofNullable(mapper.byToken(token)) : Optional.empty();
  }

  private Shown shown(LetterRow letter) {
    String digest = attachments.find(letter.documentId()).map(Attachment::digest).orElse("");
    return new Shown(
        letter.kind(),
        letter.number(),
        letter.version(),
        newest(letter),
        letter.issuer(),
        letter.issuedAt(),
        cases.of(letter.caseId()).title(),
        digest,
        intact(letter, digest),
        chains.intact(letter.caseId()));
  }

  private boolean newest(LetterRow letter) {
    return mapper.ofOrder(letter.caseId(), letter.orderKey()).version() == letter.version();
  }

  /** The stored bytes against the digest; that digest against the seal is the chain's question. */
  private boolean intact(LetterRow letter, String digest) {
    Optional<Attachment> document = attachments.find(letter.documentId());
    if (document.isEmpty()) {
      return false;
    }
    try (InputStream content = attachments.open(document.get())) {
      return Sm3.hex(content).equals(digest);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Optional<Compared> compare(String token, InputStream file) throws IOException {
    Optional<LetterRow> letter = letter(token);
    if (letter.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(compared(letter.get(), Sm3.hex(file)));
  }

  private Compared compared(LetterRow letter, String digest) {
    if (is(letter.documentId(), digest)) {
      return Compared.SAME;
    }
    if (letter.scanId() != null && is(letter.scanId(), digest)) {
      return Compared.SCAN;
    }
    List<LetterRow> versions =
        mapper.of(letter.caseId()).stream()
            .filter(other -> other.orderKey().equals(letter.orderKey()))
            .toList();
    boolean other = versions.stream().anyMatch(version -> is(version.documentId(), digest));
    return other ? Compared.OTHER_VERSION : Compared.DIFFERENT;
  }

  private boolean is(AttachmentId id, String digest) {
    return attachments.find(id).filter(file -> file.digest().equals(digest)).isPresent();
  }
}
