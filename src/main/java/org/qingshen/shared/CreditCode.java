package org.qingshen.shared;

import java.io.Serializable;
import java.util.Optional;

/** 统一社会信用代码, source: GB 32100-2015. Cannot exist with a wrong check digit. */
public record CreditCode(String value) implements Serializable {

  public static final int LENGTH = 18;

  /** Without I, O, S, V, Z (GB 32100-2015, 4.3). */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int MODULUS = ALPHABET.length();

  public CreditCode {
    if (fault(value).isPresent()) {
      throw new IllegalArgumentException("Not a unified social credit code (GB 32100-2015)");
    }
  }

  /** What is wrong with the text as typed: its size, its characters, its check digit. */
  public static Optional<Text> fault(String value) {
    int length = value == null ? 0 : value.codePointCount(0, value.length());
    if (length != LENGTH) {
      return Optional.of(Text.of("shared.credit-code.size", LENGTH, length));
    }
    if (!value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      return Optional.of(Text.of("shared.credit-code.characters"));
    }
    return value.charAt(LENGTH - 1) == checkDigit(value.substring(0, LENGTH - 1))
        ? Optional.empty()
        : Optional.of(Text.of("shared.credit-code.check-digit"));
  }

  /** The eighteenth character that belongs to the first seventeen (GB 32100-2015, annex A). */
  public static char checkDigit(String firstSeventeen) {
    int sum = 0;
    int weight = 1;
    for (char c : firstSeventeen.toCharArray()) {
      sum += ALPHABET.indexOf(c) * weight;
      weight = weight * 3 % MODULUS;
    }
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  @Override
  public String toString() {
    return value;
  }
}
