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

  /** A number of the call, with what it follows from. */
  String founded(String line, String basis) {
    return basis.isEmpty()
        ? Say.t("pilot.call.unfounded", line)
        : Say.t("pilot.call.founded", line, basis);
  }

  /** What a number follows from; 依据待确认 until somebody enters it. */
  static String basis(String basis) {
    return basis.isEmpty() ? Say.t("pilot.call.unconfirmed") : basis;
  }

  String left(CutOff cutOff) {
    if (cutOff.passed(now)) {
      return Say.t("pilot.call.passed");
    }
    Duration left = Duration.between(now, cutOff.at());
    return Say.t("pilot.call.left", left.toDays(), left.toHours() % HOURS_A_DAY);
  }
}
