package org.qingshen.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.directory.Deputies;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Tells a deputy whose time ended while the form was open just that, instead of that the work is
 * somebody else's. Only of work that was there before the end: what came later is not betrayed.
 */
@Component
class LapsedDeputies {

  private final Deputies deputies;
  private final Clock clock;

  LapsedDeputies(Deputies deputies, Clock clock) {
    this.deputies = deputies;
    this.clock = clock;
  }

  /** The refusal found, or a better one. */
  Text instead(Text found, WorkItemRow row, Actor actor) {
    return row != null && found.key().equals("workflow.refused.notYours")
        ? sentence(row, actor).orElse(found)
        : found;
  }

  private Optional<Text> sentence(WorkItemRow row, Actor actor) {
    Instant now = clock.instant();
    return deputies
        .lapsed(actor.id(), row.queue(), now)
        .filter(lapsed -> lapsed.end().isAfter(row.receivedAt()))
        .map(
            lapsed ->
                Text.of(
                    "workflow.refused.deputyEnded",
                    lapsed.principalName(),
                    OfficeTime.full(lapsed.end())));
  }
}
