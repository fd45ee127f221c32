package org.qingshen.pilot;

/** What a pilot audits (试点对象). Source: pilot.md sections 1 and 2 [S004]. */
public enum PilotObject {
  /** 工业园区 */
  PARK,
  /** 产业集群 */
  CLUSTER,
  /** 重点行业企业 */
  KEY_INDUSTRY,
  /** 非重点行业企业 */
  NON_KEY_INDUSTRY,
  /** 重点区域 */
  REGION,
  /** 流域 */
  BASIN
}
