package org.qingshen.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.shared.Texts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the portal its words. */
@ControllerAdvice(
    assignableTypes = {PortalController.class, ObjectionController.class, LedgerController.class})
class PortalAdvice {

  private final Texts texts;
  private final WorkingCalendar calendar;
  private final Clock clock;

  PortalAdvice(Texts texts, WorkingCalendar calendar, Clock clock) {
    this.texts = texts;
    this.calendar = calendar;
    this.clock = clock;
  }

  @ModelAttribute("words")
  PortalWords words(HttpServletRequest request, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    String suffix =
        request instanceof SpokenRequest || said(request)
            ? "?" + SpokenRequest.PARAMETER + "=" + (english ? "en" : "zh")
            : "";
    String other =
        request.getRequestURI() + "?" + SpokenRequest.PARAMETER + "=" + (english ? "zh" : "en");
    return new PortalWords(texts, calendar, clock.instant(), locale, suffix, other);
  }

  /** Multipart requests are wrapped once more. */
  private static boolean said(HttpServletRequest request) {
    String query = request.getQueryString();
    return query != null && query.contains(SpokenRequest.PARAMETER + "=");
  }
}
