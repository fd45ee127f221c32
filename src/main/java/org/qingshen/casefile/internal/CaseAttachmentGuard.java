package org.qingshen.casefile.internal;

import org.qingshen.access.Actor;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** A sealed file is read with an entry that names it; a draft's file by who may write the draft. */
@Component
class CaseAttachmentGuard implements AttachmentGuard {

  private final CaseFileMapper cases;
  private final ReadableEntries entries;
  private final WorkItems workItems;
  private final CaseReading reading;

  CaseAttachmentGuard(
      CaseFileMapper cases, ReadableEntries entries, WorkItems workItems, CaseReading reading) {
    this.cases = cases;
    this.entries = entries;
    this.workItems = workItems;
    this.reading = reading;
  }

  @Override
  public boolean mayRead(Attachment attachment, Actor actor) {
    if (attachment.sealedIn() == null) {
      return workItems.mayWork(attachment.workItem(), actor);
    }
    return cases
        .find(attachment.caseId())
        .filter(file -> reading.mayRead(actor, file))
        .filter(
            file -> entries.of(file, actor).stream().anyMatch(entry -> names(entry, attachment)))
        .isPresent();
  }

  private static boolean names(SealedEntry entry, Attachment attachment) {
    return entry.attachments().stream().anyMatch(file -> file.id().equals(attachment.id()));
  }
}
