package org.qingshen.access.internal;

import java.time.Clock;
import org.qingshen.access.TrailEntry;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes the trail in the transaction the event speaks of. */
@Component
class TrailRecorder {

  private final TrailMapper trail;
  private final Clock clock;

  TrailRecorder(TrailMapper trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(TrailEvent event) {
    trail.insert(
        new TrailEntry(
            Ids.next(),
            OfficeTime.now(clock),
            cut(event.what(), 60),
            event.actor(),
            cut(event.subject(), 120),
            cut(event.detail(), 400),
            cut(origin(), 64)));
  }

  /** By characters as the database counts them, so that a rare one is not torn in two. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static String origin() {
    try {
      return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
              && asked.getRequest().getRemoteAddr() != null
          ? asked.getRequest().getRemoteAddr()
          : "local";
    } catch (IllegalStateException requestHasEnded) {
      return "local";
    }
  }
}
