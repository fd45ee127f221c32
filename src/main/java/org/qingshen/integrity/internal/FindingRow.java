package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.integrity.facts.Finding;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Ids;
import org.qingshen.shared.Text;
import org.qingshen.shared.TextArguments;

/**
 * A finding as kept.
 *
 * @param position 1 for the first of its check
 * @param findingKey which explanation answers it
 * @param fields JSON array of paths; likewise ids of documents and of other cases
 * @param sentenceArgs JSON array
 * @param toldKey the sentence without thresholds; null where only officials may hear of it
 * @param inAct found by the act itself, before the job
 */
record FindingRow(
    String id,
    String checkId,
    CaseId caseId,
    long entrySeq,
    int position,
    String findingKey,
    String ruleId,
    int ruleVersion,
    Severity severity,
    String fields,
    String evidence,
    String others,
    String sentenceKey,
    String sentenceArgs,
    String toldKey,
    String toldArgs,
    boolean checked,
    Instant foundAt,
    boolean inAct) {

  private static final int LONGEST_LIST = 4000;

  static FindingRow of(
      CheckRow check, int position, String key, Finding found, Instant at, boolean inAct) {
    Text told = found.forSubmitter();
    return new FindingRow(
        Ids.next(),
        check.id(),
        check.caseId(),
        check.entrySeq(),
        position,
        key,
        found.rule(),
        found.version(),
        found.severity(),
        FindingJson.words(found.fields(), LONGEST_LIST),
        FindingJson.words(
            found.evidence().stream().map(AttachmentId::value).toList(), LONGEST_LIST),
        FindingJson.words(
            found.others().stream().distinct().map(CaseId::value).toList(), LONGEST_LIST),
        found.sentence().key(),
        TextArguments.write(found.sentence().args()),
        told == null ? null : told.key(),
        told == null ? null : TextArguments.write(told.args()),
        found.checked(),
        at,
        inAct);
  }
}
