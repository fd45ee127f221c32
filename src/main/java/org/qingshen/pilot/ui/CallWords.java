package org.qingshen.pilot.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.pilot.CutOff;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.ui.Say;

/** What a person reads about the times of a call. */
class CallWords {

  private static final int HOURS_A_DAY = 24;

  private final Actor actor;
  private final Instant now;

  CallWords(Actor actor, Instant now) {
    this.actor = actor;
    this.now = now;
  }

  /** The cut-off of the city the person's post lies in; empty for the province. */
  Optional<CutOff> mine(PilotCall call) {
    return actor.posts().stream()
        .filter(post -> !post.region().isProvince())
        .flatMap(post -> call.cityCutOff(post.region()).stream())
        .findFirst();
  }

  String left(CutOff cutOff) {
    if (cutOff.passed(now)) {
      return Say.t("pilot.call.passed");
    }
    Duration left = Duration.between(now, cutOff.at());
    return Say.t("pilot.call.left", left.toDays(), left.toHours() % HOURS_A_DAY);
  }
}
