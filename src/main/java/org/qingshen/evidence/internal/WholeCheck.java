package org.qingshen.evidence.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.EvidenceCheck;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.LedgerCheck.Checked;
import org.qingshen.evidence.Unreadable;
import org.qingshen.evidence.Verification;
import org.qingshen.evidence.internal.DocumentCheck.Content;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Page by page through checkpoints, chains and the files of drafts. */
@Component
class WholeCheck implements EvidenceCheck {

  private static final int PAGE = 200;

  private final CheckpointCheck checkpoints;
  private final LedgerMapper chains;
  private final ChainCheck chain;
  private final AttachmentMapper files;
  private final DocumentCheck documents;
  private final List<LedgerCheck> modules;
  private final SingleDocument single;

  WholeCheck(
      CheckpointCheck checkpoints,
      LedgerMapper chains,
      ChainCheck chain,
      AttachmentMapper files,
      DocumentCheck documents,
      List<LedgerCheck> modules,
      SingleDocument single) {
    this.checkpoints = checkpoints;
    this.chains = chains;
    this.chain = chain;
    this.files = files;
    this.documents = documents;
    this.modules = List.copyOf(modules);
    this.single = single;
  }

  @Override
  public Totals everything(List<Kept> kept, Watcher watcher) {
    Run run = new Run(watcher);
    run.head = checkpoints.run(kept, run::fault);
    watcher.progress(run.totals());
    allChains(run);
    filesOfDrafts(run);
    modules.forEach(module -> rows(module, run));
    return run.totals();
  }

  @Override
  public Optional<Checked> document(String idOrDigest) {
    return single.of(idOrDigest);
  }

  @Override
  public Optional<Checked> object(String reference) {
    return modules.stream().flatMap(module -> module.one(reference).stream()).findFirst();
  }

  @Override
  public List<Checked> inCase(CaseId caseId) {
    return modules.stream().flatMap(module -> module.ofCase(caseId).stream()).toList();
  }

  /** Rows that mean nothing any more end one module's check, and are a fault, not a failure. */
  private static void rows(LedgerCheck module, Run run) {
    boolean read =
        Unreadable.unless(
                () -> {
                  module.everything(run::fault);
                  return true;
                })
            .isPresent();
    if (!read) {
      run.fault(Text.of("evidence.fault.rows", module.getClass().getSimpleName()));
    }
    run.watcher.progress(run.totals());
  }

  private void allChains(Run run) {
    List<CaseId> page = chains.cases("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(caseId -> run.take(caseId, chain.of(caseId)));
      run.watcher.progress(run.totals());
      page = chains.cases(page.get(page.size() - 1).value(), PAGE);
    }
  }

  private void filesOfDrafts(Run run) {
    List<Attachment> page = files.unsealed("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(file -> fileOfDraft(file, run));
      run.watcher.progress(run.totals());
      page = files.unsealed(page.get(page.size() - 1).id().value(), PAGE);
    }
  }

  private void fileOfDraft(Attachment file, Run run) {
    Content content = documents.content(file.digest());
    run.documents++;
    // It may have been discarded meanwhile, and swept.
    if (content != Content.INTACT && stillThere(file.id())) {
      String what = content == Content.MISSING ? "missing" : "changed";
      run.fault(file.caseId(), Text.of("evidence.fault.file.draft." + what, file.name()));
    }
  }

  private boolean stillThere(AttachmentId id) {
    return !files.find(List.of(id)).isEmpty();
  }

  private static final class Run {

    private final Watcher watcher;
    private CheckpointHead head;
    private long cases;
    private long entries;
    private long documents;
    private long faults;

    Run(Watcher watcher) {
      this.watcher = watcher;
    }

    void take(CaseId caseId, Verification found) {
      cases++;
      entries += found.entries();
      documents += found.documents();
      found.faults().forEach(fault -> fault(caseId, fault));
    }

    void fault(CaseId caseId, Text fault) {
      fault(Text.of("evidence.fault.case", caseId.value(), fault));
    }

    void fault(Text fault) {
      faults++;
      watcher.fault(fault);
    }

    Totals totals() {
      return new Totals(head.no(), head.seal(), cases, entries, documents, faults);
    }
  }
}
