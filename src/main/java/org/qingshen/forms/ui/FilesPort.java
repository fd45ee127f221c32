package org.qingshen.forms.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;

/**
 * What a form being written may do with files and staged tables of its work; made by the page that
 * opened the work and knows the right to do so.
 */
public interface FilesPort {

  /**
   * Streams an upload; called outside the page's lock, on the thread of the upload's request.
   *
   * @param field the key of the form's own field, also for a cell of a table
   */
  UploadResult upload(String field, String name, InputStream content) throws IOException;

  void discard(AttachmentId id);

  /** In the order given; unknown ones are left out. */
  List<Attachment> load(List<AttachmentId> ids);

  /** Bytes of all files of this work. */
  long used();

  /** Bytes that all files of this work may have together. */
  long limit();

  /** The address of a download. */
  String href(AttachmentId id);

  /**
   * Changes the rows of a staged table in one transaction, where the work may still be done from
   * this page.
   *
   * @param tableId null where the field has no table yet: then it is made
   */
  Edited editTable(String field, String tableId, TableEdit edit);

  /** A change of a staged table. */
  interface TableEdit {
    void on(StagedTables tables, String tableId);
  }

  /** What became of a change. */
  sealed interface Edited {
    record Done(String tableId) implements Edited {}

    record Refused(Text reason) implements Edited {}
  }

  /** What became of an upload. */
  sealed interface UploadResult {
    record Kept(Attachment attachment) implements UploadResult {}

    record Refused(Text reason) implements UploadResult {}

    static UploadResult of(Attachments.Uploaded uploaded) {
      return uploaded instanceof Attachments.Uploaded.Kept kept
          ? new Kept(kept.attachment())
          : new Refused(((Attachments.Uploaded.Refused) uploaded).reason());
    }
  }
}
