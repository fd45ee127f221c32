package org.qingshen.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases with chains, each in its own transaction. */
class ChainFixture {

  static final long FIFTY_MB = 50L * 1024 * 1024;

  private final Ledger ledger;
  private final Attachments attachments;
  private final TransactionTemplate transaction;

  ChainFixture(Ledger ledger, Attachments attachments, PlatformTransactionManager manager) {
    this.ledger = ledger;
    this.attachments = attachments;
    this.transaction = new TransactionTemplate(manager);
  }

  CaseId aCase() {
    CaseId id = CaseId.next();
    transaction.executeWithoutResult(status -> ledger.open(id));
    return id;
  }

  CaseId aCaseOfThreeEntries() {
    CaseId id = aCase();
    seal(id, draft(Map.of("title", "一"), List.of(), null, "clerk"));
    seal(id, draft(Map.of("title", "二"), List.of(), null, "clerk"));
    seal(id, draft(Map.of("title", "三"), List.of(), null, "officer"));
    return id;
  }

  SealedEntry seal(CaseId id, EntryDraft draft) {
    return locked(id, () -> ledger.seal(id, draft));
  }

  <T> T locked(CaseId id, Supplier<T> act) {
    return transaction.execute(
        status -> {
          assertThat(ledger.lock(id)).isTrue();
          return act.get();
        });
  }

  void inTransaction(Runnable act) {
    transaction.executeWithoutResult(status -> act.run());
  }

  static EntryDraft draft(
      Map<String, Object> data, List<AttachmentId> files, String withheldIn, String person) {
    return new EntryDraft(
        "submission",
        "pilot-review/checkFormat",
        "pilot-format@0",
        data,
        files,
        by(person),
        withheldIn);
  }

  static EntryDraft draft(Map<String, Object> data) {
    return draft(data, List.of(), null, "clerk");
  }

  private static Signatory by(String person) {
    return new Signatory(new PersonId(person), "𠮷某", "审核岗", new OrganisationId("gx"), "演示厅", null);
  }

  Attachment upload(CaseId id, byte[] content) {
    return ((Attachments.Uploaded.Kept) tryUpload(id, "方案.pdf", content)).attachment();
  }

  Attachments.Uploaded tryUpload(CaseId id, String name, byte[] content) {
    return tryUpload(id, new WorkItemId("item-" + id), name, content, FIFTY_MB);
  }

  Attachments.Uploaded tryUpload(
      CaseId id, WorkItemId item, String name, byte[] content, long maxTotal) {
    try {
      return attachments.upload(
          id, item, "plan", name, new ByteArrayInputStream(content), maxTotal);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
