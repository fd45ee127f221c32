package org.qingshen.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.integrity.facts.Severity;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.Explanations;

/**
 * What the plausibility rules found in cases (数据合理性核查). Never for the applicant's own people,
 * whatever posts they hold besides; what was found in a panel's sheets, for the deciding
 * departments and auditors alone.
 */
public interface Findings {

  /**
   * The checks of a case, the latest first; empty for whoever must not know of any.
   *
   * @param readable entries that the person asking may read: of others nothing is said
   */
  List<Checked> of(CaseFile file, List<SealedEntry> readable);

  /** Of these cases, those that the person asking may read. */
  List<CaseFile> readable(List<CaseId> cases);

  /** Where a finding points at, as the form calls it. */
  String place(SealedEntry entry, String path, Locale locale);

  /**
   * What became of one submission's check.
   *
   * @param doneAt null while it is under way
   */
  record Checked(
      SealedEntry entry, String facts, State state, Instant doneAt, List<Found> findings) {}

  /** How far a check has come. */
  enum State {
    /** The own figures are checked; what needs other cases is under way. */
    PENDING,
    DONE,
    /** It could not be brought to an end; administrators are told. */
    FAILED
  }

  /**
   * One finding.
   *
   * @param checked false where the rule could not run
   * @param explained what the submitter said to it; null for nothing
   */
  record Found(
      String rule,
      int version,
      Severity severity,
      List<String> fields,
      List<AttachmentId> evidence,
      List<CaseId> others,
      Text sentence,
      boolean checked,
      Explanations.Explained explained) {}
}
