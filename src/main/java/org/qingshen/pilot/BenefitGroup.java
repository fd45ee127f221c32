package org.qingshen.pilot;

/** Groups of the performance indicators (绩效评估指标). Source: pilot.md section 7. */
public enum BenefitGroup {
  /** 节能、节水、节材、减污、降碳 [S004] */
  ENVIRONMENT,
  /** 节约人力财力投入、节省时间、减轻企业负担、制度衔接 [S004] */
  AUDIT_EFFICIENCY,
  /** 清洁生产指标前后变化 [S004] */
  LEVEL_CHANGE,
  /** 投入产出比, added by the national scheme [W:P2EVAL] */
  INPUT_OUTPUT
}
