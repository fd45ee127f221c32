package org.qingshen.evidence.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as a person reads them: 1 MB is 1,048,576 bytes. */
final class Megabytes {

  private static final BigDecimal BYTES = BigDecimal.valueOf(1024L * 1024L);

  private Megabytes() {}

  /** With at most one decimal digit, such as {@code 49.3}. */
  static String of(long bytes) {
    BigDecimal size = BigDecimal.valueOf(bytes).divide(BYTES, 1, RoundingMode.HALF_UP);
    return size.stripTrailingZeros().toPlainString();
  }
}
