package org.qingshen.pilot;

/** Where a call's case stands. */
public enum CallState {
  DRAFTING,
  CONFIRMING,
  PUBLISHED,
  /** An amendment is being drafted; what is published stays in force. */
  AMENDING,
  CONFIRMING_AMENDMENT,
  /** Published, with one amendment or more. */
  AMENDED,
  /** Withdrawn before it was published. */
  WITHDRAWN,
  /** Over: its cut-off has passed, and it is amended no more. */
  CLOSED;

  /** Whether something of it is being drafted or confirmed. */
  public boolean open() {
    return switch (this) {
      case DRAFTING, CONFIRMING, AMENDING, CONFIRMING_AMENDMENT -> true;
      case PUBLISHED, AMENDED, WITHDRAWN, CLOSED -> false;
    };
  }

  /** Whether it can be amended now. */
  public boolean amendable() {
    return this == PUBLISHED || this == AMENDED;
  }
}
