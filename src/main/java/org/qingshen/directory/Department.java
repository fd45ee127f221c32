package org.qingshen.directory;

/** The three departments of a pilot (三部门), source: Guangxi notice of 2023-09-06. */
public enum Department {
  /** 生态环境 */
  ECOLOGY,
  /** 发展改革 */
  DRC,
  /** 工业和信息化 */
  IIT
}
