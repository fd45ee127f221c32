package org.qingshen.letters.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.qingshen.letters.Letter;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;

/**
 * A row of {@code letter}.
 *
 * @param issuerIds organisations, parted by commas
 */
record LetterRow(
    String id,
    CaseId caseId,
    String orderKey,
    LetterKind kind,
    String number,
    int version,
    String issuer,
    String issuerIds,
    Instant issuedAt,
    AttachmentId documentId,
    AttachmentId scanId,
    String token,
    long entrySeq) {

  Letter letter() {
    return new Letter(
        id, caseId, kind, number, version, issuer, issuedAt, documentId, scanId, token, entrySeq);
  }

  List<OrganisationId> issuers() {
    return Arrays.stream(issuerIds.split(",")).map(OrganisationId::new).toList();
  }
}
