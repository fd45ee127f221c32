package org.qingshen.access.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshen.access.internal.SessionStamps;
import org.qingshen.shared.Text;

/** Why the last session of this browser ended, said once. */
final class EndedSession {

  private EndedSession() {}

  static Optional<Text> why() {
    VaadinRequest request = VaadinRequest.getCurrent();
    Cookie[] cookies = request == null ? null : request.getCookies();
    Optional<Text> why =
        Stream.ofNullable(cookies)
            .flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(SessionStamps.WHY_ENDED))
            .findFirst()
            .flatMap(EndedSession::sentence);
    if (why.isPresent()) {
      forget(request);
    }
    return why;
  }

  // What a browser sends is checked: the cookie may hold anything.
  private static Optional<Text> sentence(Cookie cookie) {
    return switch (cookie.getValue()) {
      case "DISABLED" -> Optional.of(Text.of("access.ended.disabled"));
      case "PASSWORD" -> Optional.of(Text.of("access.ended.password"));
      default -> Optional.empty();
    };
  }

  private static void forget(VaadinRequest request) {
    Cookie gone = new Cookie(SessionStamps.WHY_ENDED, "");
    gone.setPath(request.getContextPath() + "/");
    gone.setMaxAge(0);
    VaadinResponse.getCurrent().addCookie(gone);
  }
}
