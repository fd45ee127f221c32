package org.qingshen.experts.internal;

/** What became of an expert's call to a seat. */
enum SeatState {
  /** Asked, has not answered yet. */
  CALLED,
  /** Takes part and may read the file. */
  ACCEPTED,
  /** Gave a sheet. */
  SCORED,
  /** 谢绝 */
  DECLINED,
  /** 回避, before or while scoring. */
  RECUSED,
  /** 逾期未复 */
  LAPSED,
  /** 未交评分表 */
  MISSING,
  /** Kept from the case by a rule before being asked. */
  SKIPPED;

  /** Whether the seat still waits for this expert. */
  boolean open() {
    return this == CALLED || this == ACCEPTED;
  }

  /** Whether the expert was let into the file and nothing has taken that back. */
  boolean inside() {
    return this == ACCEPTED || this == SCORED;
  }
}
