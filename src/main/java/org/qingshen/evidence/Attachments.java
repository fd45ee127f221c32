package org.qingshen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.WorkItemId;

/**
 * Files of cases: stored once by content, typed by content, handed out only as downloads. Whether
 * the person may work on that item is the caller's question; whether a person may read a file is
 * asked through {@link AttachmentGuard}.
 */
public interface Attachments {

  /**
   * Streams an upload to the store.
   *
   * @param maxTotal bytes that all files of that work item may have together
   * @return the attachment, or the sentence why it was refused; nothing is kept of a refused file
   */
  Uploaded upload(
      CaseId caseId,
      WorkItemId workItem,
      String field,
      String fileName,
      InputStream content,
      long maxTotal)
      throws IOException;

  /**
   * Stores a document that the system made for a case, such as a letter; in the transaction that
   * seals it, with the case's lock held. Its format is believed, not examined.
   *
   * @param origin what it was made for, in place of a work item
   * @param mediaType as in {@code application/pdf}
   * @throws IOException where it cannot be stored; nothing half written remains
   */
  Attachment store(
      CaseId caseId,
      WorkItemId origin,
      String field,
      String fileName,
      String mediaType,
      InputStream content)
      throws IOException;

  /** Forgets a file of a draft. A sealed one stays. */
  void discard(WorkItemId workItem, AttachmentId id);

  Optional<Attachment> find(AttachmentId id);

  /** In the order given; unknown ones are left out. */
  List<Attachment> find(Collection<AttachmentId> ids);

  /** Bytes of all files of that case which these ids name. */
  long totalSize(Collection<AttachmentId> ids);

  /** Whether the same content lies with any other case, as a draft's or sealed. */
  boolean liesElsewhere(Attachment attachment);

  /** The content of a stored file. */
  InputStream open(Attachment attachment) throws IOException;

  /** What became of an upload. */
  sealed interface Uploaded {
    record Kept(Attachment attachment) implements Uploaded {}

    record Refused(org.qingshen.shared.Text reason) implements Uploaded {}
  }
}
