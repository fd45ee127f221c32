package org.qingshen.letters.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qingshen.shared.AddressBlock;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops strangers who ask too often or send too much, before anything of it is read. */
final class VerifyGate extends OncePerRequestFilter {

  /** Boundaries and headers of the one part. */
  private static final long ENVELOPE = 64 * 1024L;

  private final VerifyLimits limits;
  private final Texts texts;

  VerifyGate(VerifyLimits limits, Texts texts) {
    this.limits = limits;
    this.texts = texts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!limits.allow(AddressBlock.of(request.getRemoteAddr()))) {
      refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, Text.of("letters.verify.often"));
    } else if (tooLarge(request)) {
      Text sentence = Text.of("letters.verify.compare.large", limits.megabytes());
      refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, sentence);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A body of unknown length is not read to find out. */
  private boolean tooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return request.getMethod().equals("POST")
        && (length < 0 || length > limits.maxBytes() + ENVELOPE);
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, Text sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8).toString());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(texts.say(sentence, request.getLocale()));
  }
}
