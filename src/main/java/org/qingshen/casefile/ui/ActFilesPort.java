package org.qingshen.casefile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.ui.FilesPort;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/**
 * Files of an act that has no task. They belong to the open dialog, in place of a work item; the
 * right to the act is asked anew at each change.
 */
class ActFilesPort implements FilesPort {

  private final CaseServices services;
  private final CaseId caseId;
  private final String act;
  private final long limit;
  private final WorkItemId dialog = WorkItemId.next();
  private final Set<AttachmentId> held = ConcurrentHashMap.newKeySet();

  ActFilesPort(CaseServices services, CaseId caseId, String act, long limit) {
    this.services = services;
    this.caseId = caseId;
    this.act = act;
    this.limit = limit;
  }

  @Override
  public UploadResult upload(String field, String name, InputStream content) throws IOException {
    boolean may =
        services.possible(caseId).stream().anyMatch(possible -> possible.kind().equals(act));
    if (!may) {
      return new UploadResult.Refused(Text.of("casefile.work.gone"));
    }
    Attachments.Uploaded uploaded =
        services.attachments().upload(caseId, dialog, field, name, content, limit);
    if (uploaded instanceof Attachments.Uploaded.Kept kept) {
      held.add(kept.attachment().id());
    }
    return UploadResult.of(uploaded);
  }

  @Override
  public void discard(AttachmentId id) {
    services.attachments().discard(dialog, id);
    held.remove(id);
  }

  /** There is no draft to load from. */
  @Override
  public List<Attachment> load(List<AttachmentId> ids) {
    return List.of();
  }

  @Override
  public long used() {
    return services.attachments().totalSize(held);
  }

  @Override
  public long limit() {
    return limit;
  }

  @Override
  public String href(AttachmentId id) {
    return CaseFilesPort.address(id);
  }

  @Override
  public Edited editTable(String field, String tableId, TableEdit edit) {
    return new Edited.Refused(Text.of("casefile.work.gone"));
  }
}
