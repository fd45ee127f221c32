package org.qingshen.workflow.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Ledger;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.SubmissionHandler;
import org.qingshen.workflow.TaskDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work being written: its form, its draft and its staged tables. */
@Component
class WritingDesk {

  private final WorkItemMapper items;
  private final Ledger ledger;
  private final Standing standing;
  private final CurrentActor current;
  private final DeployedForms forms;
  private final Steps steps;
  private final ChainState chain;
  private final Drafts drafts;
  private final StagedTables tables;

  WritingDesk(
      WorkItemMapper items,
      Ledger ledger,
      Standing standing,
      CurrentActor current,
      DeployedForms forms,
      Steps steps,
      ChainState chain,
      Drafts drafts,
      StagedTables tables) {
    this.items = items;
    this.ledger = ledger;
    this.standing = standing;
    this.current = current;
    this.forms = forms;
    this.steps = steps;
    this.chain = chain;
    this.drafts = drafts;
    this.tables = tables;
  }

  @Transactional
  public TaskDesk.Opened open(WorkItemId id) {
    Actor actor = current.require();
    Optional<Drafts.Draft> draft = drafts.find(id);
    if (draft.isEmpty()) {
      lock(id); // a draft must not be started for work that is being completed
    }
    WorkItemRow row = items.find(id);
    Optional<Text> objection = standing.objectionToWork(row, actor);
    if (objection.isPresent()) {
      return new TaskDesk.Opened.Refused(objection.get());
    }
    SubmissionHandler handler = steps.handler(row.step());
    FormModel form = forms.byId(row.deploymentId(), row.formKey());
    FormContext context = handler.context(row.item());
    return new TaskDesk.Opened.Ready(
        row.item(),
        form,
        context,
        draft.orElseGet(
            () -> drafts.start(id, row.caseId(), form, handler.initial(row.item()), actor.id())),
        chain.stage(row, actor).orElse(null));
  }

  @Transactional
  public Drafts.Saved save(WorkItemId id, long version, String page, FormData data) {
    Actor actor = current.require();
    WorkItemRow row = items.find(id);
    return standing
        .objectionToWork(row, actor)
        .<Drafts.Saved>map(Drafts.Saved.Gone::new)
        .orElseGet(() -> drafts.save(id, version, page, keepable(row, data), actor.id()));
  }

  private FormData keepable(WorkItemRow row, FormData data) {
    FormData kept = data;
    for (String secret : steps.handler(row.step()).secrets()) {
      kept = kept.with(secret, null);
    }
    return kept;
  }

  @Transactional
  public Drafts.Draft takeOver(WorkItemId id, String page) {
    Actor actor = current.require();
    Optional<Text> objection = standing.objectionToWork(items.find(id), actor);
    if (objection.isPresent()) {
      throw new Refusal(objection.get());
    }
    return drafts.takeOver(id, page, actor.id());
  }

  /**
   * Takes the case's lock like an act: no row changes between a submission's check and its seal.
   */
  @Transactional
  public Optional<Text> edit(
      WorkItemId id, String page, Consumer<StagedTables> edit, String table) {
    CaseId caseId = lock(id);
    Optional<Text> objection =
        standing
            .objectionToWork(items.find(id), current.require())
            .or(() -> writtenElsewhere(id, page))
            .or(() -> foreign(table, caseId));
    if (objection.isEmpty()) {
      edit.accept(tables);
    }
    return objection;
  }

  /** Only the page that holds the draft may change or submit it. */
  Optional<Text> writtenElsewhere(WorkItemId id, String page) {
    return drafts
        .find(id)
        .filter(draft -> draft.page() != null && !draft.page().equals(page))
        .map(draft -> Text.of("workflow.refused.elsewhere"));
  }

  private Optional<Text> foreign(String table, CaseId caseId) {
    boolean own =
        table == null
            || tables
                .find(table)
                .filter(staged -> staged.caseId().equals(caseId) && !staged.frozen())
                .isPresent();
    return own ? Optional.empty() : Optional.of(Text.of("workflow.table.unknown"));
  }

  private CaseId lock(WorkItemId id) {
    CaseId caseId = items.caseOf(id);
    if (caseId != null) {
      ledger.lock(caseId);
    }
    return caseId;
  }
}
