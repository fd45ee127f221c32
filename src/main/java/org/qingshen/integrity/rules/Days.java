package org.qingshen.integrity.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.qingshen.integrity.facts.DateFact.Event;
import org.qingshen.shared.Text;

/** Days as the office counts them. */
final class Days {

  private static final ZoneId PLACE = ZoneId.of("Asia/Shanghai");

  private Days() {}

  static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, PLACE);
  }

  static Text event(Event event) {
    return new Text(
        "integrityrules.event." + event.name().toLowerCase(Locale.ROOT), java.util.List.of());
  }
}
