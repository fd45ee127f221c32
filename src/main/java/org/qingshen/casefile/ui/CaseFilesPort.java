package org.qingshen.casefile.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.forms.ui.FilesPort;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/** Files of one piece of work; the right to the work is asked anew at each change. */
class CaseFilesPort implements FilesPort {

  private final CaseServices services;
  private final CaseId caseId;
  private final WorkItemId item;
  private final long limit;
  private final String page;
  private final Set<AttachmentId> held = ConcurrentHashMap.newKeySet();

  /**
   * @param item null where there is no work to which a file could belong
   * @param page names the open page, as drafts know it
   */
  CaseFilesPort(CaseServices services, CaseId caseId, WorkItemId item, long limit, String page) {
    this.services = services;
    this.caseId = caseId;
    this.item = item;
    this.limit = limit;
    this.page = page;
  }

  @Override
  public UploadResult upload(String field, String name, InputStream content) throws IOException {
    if (!mayWork()) {
      return new UploadResult.Refused(Text.of("casefile.work.gone"));
    }
    Attachments.Uploaded uploaded =
        services.attachments().upload(caseId, item, field, name, content, limit);
    if (uploaded instanceof Attachments.Uploaded.Kept kept) {
      held.add(kept.attachment().id());
    }
    return UploadResult.of(uploaded);
  }

  @Override
  public void discard(AttachmentId id) {
    if (mayWork()) {
      services.attachments().discard(item, id);
    }
    held.remove(id);
  }

  /** Only files of this case: an id in a draft proves nothing. */
  @Override
  public List<Attachment> load(List<AttachmentId> ids) {
    List<Attachment> found =
        services.attachments().find((Collection<AttachmentId>) ids).stream()
            .filter(file -> file.caseId().equals(caseId))
            .toList();
    found.forEach(file -> held.add(file.id()));
    return found;
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
    return address(id);
  }

  static String address(AttachmentId id) {
    return "documents/" + id.value();
  }

  @Override
  public Edited editTable(String field, String tableId, TableEdit edit) {
    if (item == null) {
      return new Edited.Refused(Text.of("casefile.work.gone"));
    }
    String[] changed = {tableId};
    Optional<Text> objection =
        services
            .desk()
            .editTables(
                item,
                page,
                tables -> {
                  if (changed[0] == null) {
                    changed[0] = tables.create(caseId, field).id();
                  }
                  edit.on(tables, changed[0]);
                },
                tableId);
    return objection.<Edited>map(Edited.Refused::new).orElseGet(() -> new Edited.Done(changed[0]));
  }

  private boolean mayWork() {
    return item != null && services.workItems().mayWork(item, services.actor().require());
  }
}
