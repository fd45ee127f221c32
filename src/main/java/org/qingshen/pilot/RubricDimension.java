package org.qingshen.pilot;

/** What experts score (专家咨询评价维度). Source: pilot.md section 6 [S004]. */
public enum RubricDimension {
  /** 试点思路、目标的符合性 */
  CONFORMITY,
  /** 试点内容的合理性与科学性 */
  SOUNDNESS,
  /** 试点成果的创新性 */
  INNOVATION,
  /** 试点成果的可复制性 */
  REPLICABILITY,
  /** 工作基础扎实 */
  FOUNDATION,
  /** 方案可行性强 */
  FEASIBILITY
}
