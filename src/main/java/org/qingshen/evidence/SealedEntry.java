package org.qingshen.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshen.shared.CaseId;

/**
 * One link of a case's chain, as sealed.
 *
 * @param seq 1 for the first
 * @param seal SM3 over the canonical envelope, which holds the previous seal; lower-case hex
 */
public record SealedEntry(
    CaseId caseId,
    long seq,
    String kind,
    String step,
    String form,
    Map<String, Object> data,
    List<Attachment> attachments,
    Signatory by,
    String withheldIn,
    Instant sealedAt,
    String previousSeal,
    String seal) {}
