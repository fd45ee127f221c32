package org.qingshen.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.SessionPolicy;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions by {@link SessionPolicy}. What the page sends by itself is no act of the person:
 * heartbeats and push connections do not keep a session alive.
 */
final class SessionLimitFilter extends OncePerRequestFilter {

  private static final Pattern BY_ITSELF = Pattern.compile("(^|&)v-r=(heartbeat|push)(&|$)");

  private final SessionPolicy policy;
  private final CurrentActor current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SessionLimitFilter(
      SessionPolicy policy, CurrentActor current, Clock clock, ApplicationEventPublisher events) {
    this.policy = policy;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && current.find().isPresent()) {
      Instant now = clock.instant();
      if (policy.expired(SessionStamps.loginAt(session), SessionStamps.activityAt(session), now)) {
        end();
      } else if (isAct(request)) {
        SessionStamps.active(request, now);
      }
    }
    // Vaadin finds the session gone and says so in its own way.
    chain.doFilter(request, response);
  }

  // Not getParameter: it would read the body of an upload.
  static boolean isAct(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !BY_ITSELF.matcher(query).find();
  }

  private void end() {
    current
        .find()
        .ifPresent(
            actor -> events.publishEvent(new TrailEvent("session.expired", actor.id(), "", "")));
    ThreadContext.getSubject().logout();
  }
}
