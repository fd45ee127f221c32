package org.qingshen.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshen.access.Actor;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Problem;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Act;
import org.springframework.stereotype.Component;

/** Validates answers together with what they point at: files and staged tables of the same case. */
@Component
class Answers {

  private static final long MEGABYTE = 1024L * 1024L;

  private final FormValidator validator;
  private final Attachments attachments;
  private final StagedTables tables;
  private final Ledger ledger;

  Answers(FormValidator validator, Attachments attachments, StagedTables tables, Ledger ledger) {
    this.validator = validator;
    this.attachments = attachments;
    this.tables = tables;
    this.ledger = ledger;
  }

  /**
   * Whose answers, to what.
   *
   * @param item null for an act without a task
   */
  record Asked(CaseId caseId, WorkItemId item, Actor actor) {}

  ValidationResult validate(Asked asked, FormModel form, FormData data, FormContext context) {
    ValidationResult result = validator.validate(form, data, context);
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(fileProblems(asked, form, result.clean(), context));
    problems.addAll(tableProblems(asked.caseId(), form, result.clean()));
    return new ValidationResult(result.clean(), List.copyOf(problems));
  }

  /** Every file the answers point at. */
  List<AttachmentId> files(FormModel form, FormData data) {
    return form.fields()
        .filter(field -> field.type() == FieldType.FILES)
        .flatMap(field -> data.files(field.key()).stream())
        .toList();
  }

  /** The act with its staged tables fixed and their digests among the answers. */
  Act frozen(Act act, FormModel form) {
    return new Act(
        act.caseId(),
        act.item(),
        act.step(),
        act.actor(),
        act.post(),
        freeze(form, act.data()),
        act.at());
  }

  private FormData freeze(FormModel form, FormData data) {
    FormData frozen = data;
    for (Field field : staged(form)) {
      String table = data.stagedTable(field.key()).orElse(null);
      if (table != null) {
        frozen = frozen.with(field.key(), tables.freeze(table).answer());
      }
    }
    return frozen;
  }

  private List<Problem> fileProblems(
      Asked asked, FormModel form, FormData data, FormContext context) {
    List<AttachmentId> ids = files(form, data);
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Attachment> found = attachments.find(ids);
    if (found.size() < ids.stream().distinct().count() || !usable(asked, found)) {
      return List.of(new Problem("", Text.of("workflow.files.unknown")));
    }
    long total = found.stream().mapToLong(Attachment::size).sum();
    if (total > context.maxTotalBytes()) {
      return List.of(
          new Problem(
              "",
              Text.of(
                  "workflow.files.tooLarge",
                  megabytes(total),
                  megabytes(context.maxTotalBytes()))));
    }
    return List.of();
  }

  /**
   * Files may be used that were uploaded for this very work, or that stand in an entry the person
   * may read: to point at a file must never open it.
   */
  private boolean usable(Asked asked, List<Attachment> files) {
    List<Attachment> sealed = files.stream().filter(file -> file.sealedIn() != null).toList();
    Set<Long> readable =
        sealed.isEmpty()
            ? Set.of()
            : ledger.readable(asked.caseId(), asked.actor().id()).stream()
                .map(SealedEntry::seq)
                .collect(Collectors.toSet());
    return files.stream()
        .allMatch(
            file ->
                file.caseId().equals(asked.caseId())
                    && (file.sealedIn() == null
                        ? uploadedFor(asked, file)
                        : readable.contains(file.sealedIn())));
  }

  private static boolean uploadedFor(Asked asked, Attachment file) {
    return asked.item() == null
        ? file.uploadedBy().equals(asked.actor().id())
        : file.workItem().equals(asked.item());
  }

  private List<Problem> tableProblems(CaseId caseId, FormModel form, FormData data) {
    return staged(form).stream()
        .filter(field -> data.stagedTable(field.key()).isPresent())
        .filter(
            field ->
                tables
                    .find(data.stagedTable(field.key()).get())
                    .filter(table -> table.caseId().equals(caseId))
                    .isEmpty())
        .map(field -> new Problem(field.key(), Text.of("workflow.table.unknown")))
        .toList();
  }

  private static List<Field> staged(FormModel form) {
    return form.fields().filter(field -> field.type() == FieldType.STAGED_TABLE).toList();
  }

  private static String megabytes(long bytes) {
    return String.format("%.1f", (double) bytes / MEGABYTE);
  }
}
