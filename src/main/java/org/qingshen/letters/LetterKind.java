package org.qingshen.letters;

import org.qingshen.shared.Text;

/** The letters of a call up to list 1. Source: pilot.md sections 5 and 10; kinds [D]. */
public enum LetterKind {
  /** 推荐函 of the three city departments [S004]. */
  RECOMMENDATION(Series.LETTER, "recommendation"),
  /** 受理通知书 */
  ACCEPTANCE(Series.NOTICE, "acceptance"),
  /** 不予受理通知书 */
  REFUSAL(Series.NOTICE, "refusal"),
  /** 补正告知书: once, with everything that is missing. */
  COMPLETION_NOTICE(Series.NOTICE, "completion-notice"),
  /** 形式校核结果通知书, passed. */
  FORMAT_PASSED(Series.NOTICE, "format-passed"),
  /** 形式校核结果通知书, not passed. */
  FORMAT_REJECTED(Series.NOTICE, "format-rejected"),
  /** 未入选现场调查通知书 */
  NOT_SELECTED(Series.NOTICE, "not-selected"),
  /** 同意决定书: proposed for the list; only the list permits the work. */
  DECISION_APPROVED(Series.NOTICE, "decision-approved"),
  /** 不予同意决定书, with the reasons of each department. */
  DECISION_REFUSED(Series.NOTICE, "decision-refused"),
  /** 弄虚作假核查告知书: what is alleged, and the right to state and defend. */
  INQUIRY_NOTICE(Series.NOTICE, "inquiry-notice"),
  /** 弄虚作假核查结论告知书: not confirmed, or the evidence does not suffice. */
  INQUIRY_CLEARANCE(Series.NOTICE, "inquiry-clearance"),
  /** 一票否决决定书: a confirmed falsification ends the case. */
  VETO_DECISION(Series.NOTICE, "veto-decision"),
  /** 信用审议决定书: what became of an appeal against a credit record, or of its repair. */
  CREDIT_DECISION(Series.NOTICE, "credit-decision");

  /** What an issuer counts together: each series has its own prefix and starts at 1 every year. */
  public enum Series {
    /** 函, to other offices. */
    LETTER,
    /** 通知书, to the applicant. */
    NOTICE
  }

  private final Series series;
  private final String file;

  LetterKind(Series series, String file) {
    this.series = series;
    this.file = file;
  }

  public Series series() {
    return series;
  }

  /** The name of its shipped template below {@code letters/}, without extension. */
  public String file() {
    return file;
  }

  /** How the case's chain names the making of such a letter. */
  public String step() {
    return "letter/" + name();
  }

  public Text title() {
    return Text.of("workflow.step.letter." + name());
  }
}
