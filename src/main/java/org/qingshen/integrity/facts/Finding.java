package org.qingshen.integrity.facts;

import java.util.List;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;

/**
 * What one rule says of one submission.
 *
 * @param rule id of the rule, such as {@code B1}
 * @param version of the rule as it ran
 * @param fields paths of what it points at, as of a pin; never empty unless the rule did not run
 * @param evidence documents it points at
 * @param others cases it compares with; shown only to who may read those
 * @param sentence one sentence an officer understands, with the figures
 * @param forSubmitter the same for who submitted it, without thresholds; null where the submitter
 *     must not hear of it
 * @param checked false where the rule could not run: the finding then says why, and is never silent
 */
public record Finding(
    String rule,
    int version,
    Severity severity,
    List<String> fields,
    List<AttachmentId> evidence,
    List<CaseId> others,
    Text sentence,
    Text forSubmitter,
    boolean checked) {

  public Finding {
    fields = List.copyOf(fields);
    evidence = List.copyOf(evidence);
    others = List.copyOf(others);
  }

  /** Which explanation answers it: the rule and the first place it points at. */
  public String key() {
    return fields.isEmpty() ? rule : rule + "@" + fields.get(0);
  }
}
