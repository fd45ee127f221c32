package org.qingshen.workflow.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.TaskDesk.Urgency;

/**
 * A question to the desk, as its statements take it.
 *
 * @param queues whose unclaimed work is wanted
 * @param people whose claimed work is wanted; never empty
 * @param city first four digits of the cases' region, or null
 * @param county all six digits, or null
 * @param byDue whether it is read in the order in which it comes to its end
 * @param now against which terms are held
 * @param horizon nothing that ends later is near its end yet
 * @param cases the only ones wanted, or null
 * @param beforeAt with {@code beforeId} where the page before ended, or null
 */
record DeskQuery(
    List<String> queues,
    List<PersonId> people,
    String step,
    String city,
    String county,
    Urgency urgency,
    boolean byDue,
    Instant now,
    Instant horizon,
    List<CaseId> cases,
    Instant beforeAt,
    String beforeId,
    int limit) {

  static DeskQuery of(DeskScope scope, TaskDesk.Cursor after, int limit) {
    return new DeskQuery(
        scope.queues(),
        scope.people(),
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        after == null ? null : after.receivedAt(),
        after == null ? null : after.id().value(),
        limit);
  }

  DeskQuery filtered(TaskDesk.Filter filter, Instant now) {
    String region = filter.region();
    boolean county = region != null && !region.endsWith("00");
    boolean city = region != null && !region.endsWith("0000");
    return new DeskQuery(
        filter.claimed() ? List.of() : queues,
        people,
        filter.step(),
        city ? region.substring(0, 4) : null,
        county ? region : null,
        filter.urgency(),
        filter.urgency() == Urgency.LATE || filter.urgency() == Urgency.NEAR,
        now,
        now.plus(DeskPages.LONGEST_WARNING),
        cases,
        beforeAt,
        beforeId,
        limit);
  }

  DeskQuery among(List<CaseId> found) {
    return new DeskQuery(
        queues, people, step, city, county, urgency, byDue, now, horizon, found, beforeAt, beforeId,
        limit);
  }
}
