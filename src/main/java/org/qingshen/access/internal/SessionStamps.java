package org.qingshen.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.apache.shiro.session.Session;

/** The two times kept in a session, as milliseconds. */
public final class SessionStamps {

  private static final String LOGIN = "qingshen.loginAt";
  private static final String ACTIVITY = "qingshen.activityAt";

  private SessionStamps() {}

  static void loggedIn(Session session, Instant now) {
    session.setAttribute(LOGIN, now.toEpochMilli());
    session.setAttribute(ACTIVITY, now.toEpochMilli());
  }

  static void active(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession();
    request.setAttribute(ACTIVITY, session.getAttribute(ACTIVITY));
    session.setAttribute(ACTIVITY, now.toEpochMilli());
  }

  /** This request turned out to be none of the person's: the page polled by itself. */
  public static void takeBack(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && request.getAttribute(ACTIVITY) instanceof Long before) {
      session.setAttribute(ACTIVITY, before);
    }
  }

  /** A session without a stamp was not made by our login and has long ended. */
  static Instant loginAt(HttpSession session) {
    return read(session, LOGIN);
  }

  static Instant activityAt(HttpSession session) {
    return read(session, ACTIVITY);
  }

  private static Instant read(HttpSession session, String name) {
    return session.getAttribute(name) instanceof Long millis
        ? Instant.ofEpochMilli(millis)
        : Instant.EPOCH;
  }
}
