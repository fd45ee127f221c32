package org.qingshen.directory.internal;

import org.qingshen.shared.RegionCode;

/** Patterns for {@code like}, with {@code !} before what is meant as it stands. */
final class Like {

  private Like() {}

  /** Null where nothing was typed. */
  static String containing(String typed) {
    return typed.isEmpty()
        ? null
        : "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** Every code within that division; null where all are meant. */
  static String digits(RegionCode within) {
    if (within == null) {
      return null;
    }
    int digits = within.isProvince() ? 2 : within.isCity() ? 4 : 6;
    return within.value().substring(0, digits) + "%";
  }
}
