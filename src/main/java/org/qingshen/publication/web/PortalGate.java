package org.qingshen.publication.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.qingshen.publication.PublicFilings;
import org.qingshen.publication.internal.PublicationSettings;
import org.qingshen.shared.AddressBlock;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops strangers who ask too often or send too much, before anything of it is read, and lets an
 * address say the language of the page.
 */
final class PortalGate extends OncePerRequestFilter {

  /** Words and boundaries of the form around the files. */
  private static final long ENVELOPE = 128 * 1024L;

  private final PortalLimits pages;
  private final PortalLimits filings;
  private final long most;
  private final long megabytes;
  private final Texts texts;

  PortalGate(PublicationSettings settings, Texts texts, Clock clock) {
    this.pages = new PortalLimits(settings.askedPerMinute(), Duration.ofMinutes(1), clock);
    this.filings = new PortalLimits(settings.triedPerAddress(), Duration.ofHours(1), clock);
    this.most = PublicFilings.MAX_FILES * settings.maxFile().toBytes() + ENVELOPE;
    this.megabytes = PublicFilings.MAX_FILES * settings.maxFile().toMegabytes();
    this.texts = texts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest said = SpokenRequest.of(request);
    boolean filing = request.getMethod().equals("POST");
    if (!(filing ? filings : pages).allow(AddressBlock.of(request.getRemoteAddr()))) {
      refuse(said, response, HttpStatus.TOO_MANY_REQUESTS, Text.of("publication.often"));
    } else if (filing && tooLarge(request)) {
      Text sentence = Text.of("publication.objection.large", megabytes);
      refuse(said, response, HttpStatus.PAYLOAD_TOO_LARGE, sentence);
    } else {
      chain.doFilter(said, response);
    }
  }

  /** A body of unknown length is not read to find out. */
  private boolean tooLarge(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length < 0 || length > most;
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
