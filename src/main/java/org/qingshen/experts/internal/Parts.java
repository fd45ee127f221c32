package org.qingshen.experts.internal;

import org.qingshen.shared.RegionCode;

/** What people look for, as patterns of {@code like ... escape '!'}. */
final class Parts {

  private Parts() {}

  /** Null where nothing was typed. */
  static String containing(String typed) {
    return typed == null || typed.isBlank()
        ? null
        : "%" + typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** Every code within that division; null where all are meant. */
  static String within(RegionCode place) {
    if (place == null) {
      return null;
    }
    int digits = place.isProvince() ? 2 : place.isCity() ? 4 : 6;
    return place.value().substring(0, digits) + "%";
  }
}
