package org.qingshen.shared;

import java.io.Serializable;
import java.util.Locale;

/** The number people call a case by, such as {@code SD2026-0001}: kind, year, running number. */
public record CaseNumber(String value) implements Serializable {

  public CaseNumber {
    if (value == null || !value.matches("[A-Z]{2}[1-9]\\d{3}-\\d{4,9}")) {
      throw new IllegalArgumentException(
          "A case number is two letters, a year, a hyphen and four digits or more: " + value);
    }
  }

  /**
   * @param prefix two capital letters
   * @param running 1 for the first of the year
   */
  public static CaseNumber of(String prefix, int year, int running) {
    return new CaseNumber(String.format(Locale.ROOT, "%s%04d-%04d", prefix, year, running));
  }

  @Override
  public String toString() {
    return value;
  }
}
