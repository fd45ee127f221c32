package org.qingshen.forms.ui;

import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingshen.evidence.Attachment;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;

/** Files and tables in memory; refuses names that end in {@code .exe}. */
final class TestPort implements FilesPort {

  final Map<AttachmentId, Attachment> files = new LinkedHashMap<>();
  final TestTables tables = new TestTables();

  @Override
  public UploadResult upload(String field, String name, InputStream content) {
    if (name.endsWith(".exe")) {
      return new UploadResult.Refused(Text.of("formsui.files.broken"));
    }
    Attachment kept = attachment("f" + files.size(), field, name);
    files.put(kept.id(), kept);
    return new UploadResult.Kept(kept);
  }

  static Attachment attachment(String id, String field, String name) {
    return new Attachment(
        new AttachmentId(id),
        new CaseId("c1"),
        new WorkItemId("w1"),
        field,
        name,
        "00",
        2048,
        "application/pdf",
        new PersonId("p1"),
        Instant.EPOCH,
        null);
  }

  @Override
  public void discard(AttachmentId id) {
    files.remove(id);
  }

  @Override
  public List<Attachment> load(List<AttachmentId> ids) {
    return ids.stream().map(files::get).filter(Objects::nonNull).toList();
  }

  @Override
  public long used() {
    return files.values().stream().mapToLong(Attachment::size).sum();
  }

  @Override
  public long limit() {
    return 50L * 1024 * 1024;
  }

  @Override
  public String href(AttachmentId id) {
    return "documents/" + id;
  }

  @Override
  public Edited editTable(String field, String tableId, TableEdit edit) {
    String table = tableId == null ? tables.create(new CaseId("c1"), field).id() : tableId;
    edit.on(tables, table);
    return new Edited.Done(table);
  }
}
