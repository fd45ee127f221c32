package org.qingshen.letters;

/** The letters the first half of a call needs. Source: pilot.md sections 5 and 10; kinds [D]. */
public enum LetterKind {
  /** 推荐函 of the three city departments [S004]. */
  RECOMMENDATION,
  /** 受理通知书 */
  ACCEPTANCE,
  /** 不予受理通知书 */
  REFUSAL,
  /** 补正告知书: once, with everything that is missing. */
  COMPLETION_NOTICE,
  /** 形式校核结果通知书, passed. */
  FORMAT_PASSED,
  /** 形式校核结果通知书, not passed. */
  FORMAT_REJECTED
}
