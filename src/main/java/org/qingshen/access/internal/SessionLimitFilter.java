package org.qingshen.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.shiro.util.ThreadContext;
import org.qingshen.access.SessionPolicy;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions by {@link SessionPolicy}. What the page sends by itself is no act of the person:
 * heartbeats and push connections do not keep a session alive. A session whose account was disabled
 * or whose password was changed elsewhere ends as well; a cookie tells the login page why.
 */
final class SessionLimitFilter extends OncePerRequestFilter {

  private static final Pattern BY_ITSELF = Pattern.compile("(^|&)v-r=(heartbeat|push)(&|$)");

  private static final int WHY_SECONDS = 300;

  private final SessionPolicy policy;
  private final SubjectActor current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SessionLimitFilter(
      SessionPolicy policy, SubjectActor current, Clock clock, ApplicationEventPublisher events) {
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
    if (session != null && current.claimed().isPresent()) {
      Instant now = clock.instant();
      Optional<SubjectActor.Ended> ended = current.ended();
      if (ended.isPresent()) {
        tell(response, request, ended.get());
        end("session.ended");
      } else if (policy.expired(
          SessionStamps.loginAt(session), SessionStamps.activityAt(session), now)) {
        end("session.expired");
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

  private static void tell(
      HttpServletResponse response, HttpServletRequest request, SubjectActor.Ended why) {
    Cookie cookie = new Cookie(SessionStamps.WHY_ENDED, why.name());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge(WHY_SECONDS);
    response.addCookie(cookie);
  }

  private void end(String what) {
    current
        .claimed()
        .ifPresent(actor -> events.publishEvent(new TrailEvent(what, actor.id(), "", "")));
    ThreadContext.getSubject().logout();
  }
}
