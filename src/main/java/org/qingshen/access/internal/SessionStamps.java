package org.qingshen.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import org.apache.shiro.session.InvalidSessionException;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;

/** The times kept in a session, as milliseconds. */
public final class SessionStamps {

  /** The cookie that tells the login page why a session ended; read once. */
  public static final String WHY_ENDED = "QINGSHEN_ENDED";

  private static final String LOGIN = "qingshen.loginAt";
  private static final String ACTIVITY = "qingshen.activityAt";
  private static final String PASSWORD = "qingshen.passwordAt";

  private SessionStamps() {}

  static void loggedIn(Session session, Instant now) {
    session.setAttribute(LOGIN, now.toEpochMilli());
    session.setAttribute(ACTIVITY, now.toEpochMilli());
  }

  /** Remembers with which password the session goes on. */
  static void password(Session session, long stamp) {
    session.setAttribute(PASSWORD, stamp);
  }

  /** Whether the subject's session, if it has one, was opened with that password. */
  static boolean openedWith(Subject subject, long stamp) {
    try {
      Session session = subject.getSession(false);
      return session == null
          || !(session.getAttribute(PASSWORD) instanceof Long opened)
          || opened == stamp;
    } catch (InvalidSessionException replacedWithinThisRequest) {
      return true;
    }
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
