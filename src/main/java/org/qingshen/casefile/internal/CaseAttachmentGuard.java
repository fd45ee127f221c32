package org.qingshen.casefile.internal;

import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
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
  private final CurrentActor current;

  CaseAttachmentGuard(
      CaseFileMapper cases, ReadableEntries entries, WorkItems workItems, CurrentActor current) {
    this.cases = cases;
    this.entries = entries;
    this.workItems = workItems;
    this.current = current;
  }

  @Override
  public boolean mayRead(Attachment attachment, Actor actor) {
    if (attachment.sealedIn() == null) {
      return workItems.mayWork(attachment.workItem(), actor);
    }
    return current.may(Permissions.CASE_READ)
        && cases
            .find(attachment.caseId())
            .filter(file -> CaseReadPolicy.mayRead(actor, file))
            .filter(
                file ->
                    entries.of(file, actor).stream().anyMatch(entry -> names(entry, attachment)))
            .isPresent();
  }

  private static boolean names(SealedEntry entry, Attachment attachment) {
    return entry.attachments().stream().anyMatch(file -> file.id().equals(attachment.id()));
  }
}
