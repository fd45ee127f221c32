package org.qingshen.experts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * A secret of the session that only our own page can read, and must show with everything it sends:
 * another site can make a browser send, not know it.
 */
@Component
class SurveyTokens {

  static final String HEADER = "X-Survey-Token";

  private static final String ATTRIBUTE = SurveyTokens.class.getName();
  private static final int BYTES = 24;

  private final SecureRandom random = new SecureRandom();

  String of(HttpServletRequest request) {
    HttpSession session = request.getSession();
    if (session.getAttribute(ATTRIBUTE) instanceof String token) {
      return token;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    session.setAttribute(ATTRIBUTE, token);
    return token;
  }

  boolean shown(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    String shown = request.getHeader(HEADER);
    return session != null
        && shown != null
        && session.getAttribute(ATTRIBUTE) instanceof String token
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
