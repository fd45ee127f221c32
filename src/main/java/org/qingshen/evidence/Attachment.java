package org.qingshen.evidence;

import java.time.Instant;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/**
 * An uploaded file.
 *
 * @param workItem the work it was uploaded for
 * @param field the form field it answers
 * @param digest SM3 of the content, lower-case hex
 * @param size in bytes
 * @param mediaType found from the content, not from the name
 * @param sealedIn the entry that froze it, or null while it belongs to a draft
 */
public record Attachment(
    AttachmentId id,
    CaseId caseId,
    WorkItemId workItem,
    String field,
    String name,
    String digest,
    long size,
    String mediaType,
    PersonId uploadedBy,
    Instant uploadedAt,
    Long sealedIn) {

  /** As that entry froze it. */
  public Attachment sealedIn(long seq) {
    return new Attachment(
        id,
        caseId,
        workItem,
        field,
        name,
        digest,
        size,
        mediaType,
        uploadedBy,
        uploadedAt,
        Long.valueOf(seq));
  }
}
