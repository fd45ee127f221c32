package org.qingshen.pilot;

/** Where the case of a list of approved pilots (同意开展名单) stands. */
public enum PilotListState {
  DRAFTING,
  CONFIRMING,
  /** 公示中 */
  ON_NOTICE,
  /** Confirmed, and out of notice where there was one. */
  PUBLISHING,
  PUBLISHED,
  /** No project was left on it; nothing was published. */
  NOTHING_LEFT,
  /** Withdrawn before its notice. */
  WITHDRAWN;

  /** Whether its draft may still be withdrawn. */
  public boolean draft() {
    return this == DRAFTING || this == CONFIRMING;
  }
}
