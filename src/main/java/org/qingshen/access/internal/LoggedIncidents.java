package org.qingshen.access.internal;

import java.util.Arrays;
import org.qingshen.access.Actor;
import org.qingshen.access.ClientGone;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.TrailEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class LoggedIncidents implements Incidents {

  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int FRAMES = 25;
  private static final int CAUSES = 6;

  private final CurrentActor current;
  private final ApplicationEventPublisher events;

  LoggedIncidents(CurrentActor current, ApplicationEventPublisher events) {
    this.current = current;
    this.events = events;
  }

  @Override
  public String record(Throwable failure) {
    String number = Ids.next();
    if (ClientGone.says(failure)) {
      LOG.debug("The client left: {}", failure.getClass().getName());
      return number;
    }
    LOG.error("Incident {} for {}: {}", number, person(), trace(failure));
    return number;
  }

  @Override
  public void refused(String place, String reason) {
    events.publishEvent(new TrailEvent("page.refused", person(), place, reason));
  }

  static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    int depth = 0;
    for (Throwable it = failure; it != null && depth < CAUSES; it = it.getCause(), depth++) {
      trace.append(depth == 0 ? "" : "\ncaused by ").append(it.getClass().getName());
      Arrays.stream(it.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> trace.append("\n\tat ").append(frame));
    }
    return trace.toString();
  }

  private PersonId person() {
    return current.find().map(Actor::id).orElse(null);
  }
}
