package org.qingshen.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
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
import org.springframework.stereotype.Component;

/** Validates answers together with what they point at: files and staged tables of the same case. */
@Component
class Answers {

  private static final long MEGABYTE = 1024L * 1024L;

  private final FormValidator validator;
  private final Attachments attachments;
  private final StagedTables tables;

  Answers(FormValidator validator, Attachments attachments, StagedTables tables) {
    this.validator = validator;
    this.attachments = attachments;
    this.tables = tables;
  }

  ValidationResult validate(CaseId caseId, FormModel form, FormData data, FormContext context) {
    ValidationResult result = validator.validate(form, data, context);
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(fileProblems(caseId, form, result.clean(), context));
    problems.addAll(tableProblems(caseId, form, result.clean()));
    return new ValidationResult(result.clean(), List.copyOf(problems));
  }

  /** Every file the answers point at. */
  List<AttachmentId> files(FormModel form, FormData data) {
    return form.fields()
        .filter(field -> field.type() == FieldType.FILES)
        .flatMap(field -> data.files(field.key()).stream())
        .toList();
  }

  /** Fixes the staged tables and puts their digests into the answers. */
  FormData freeze(FormModel form, FormData data) {
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
      CaseId caseId, FormModel form, FormData data, FormContext context) {
    List<AttachmentId> ids = files(form, data);
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Attachment> found = attachments.find(ids);
    boolean foreign = found.stream().anyMatch(file -> !file.caseId().equals(caseId));
    if (foreign || found.size() < ids.stream().distinct().count()) {
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
