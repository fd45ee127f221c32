package org.qingshen.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** A request whose address says the language ({@code ?lang=en}), so that a page can be linked. */
final class SpokenRequest extends HttpServletRequestWrapper {

  static final String PARAMETER = "lang";

  private static final Map<String, Locale> SPOKEN =
      Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

  private final Locale locale;

  private SpokenRequest(HttpServletRequest request, Locale locale) {
    super(request);
    this.locale = locale;
  }

  static HttpServletRequest of(HttpServletRequest request) {
    String query = request.getQueryString();
    for (Map.Entry<String, Locale> spoken : SPOKEN.entrySet()) {
      if (query != null && List.of(query.split("&")).contains(PARAMETER + "=" + spoken.getKey())) {
        return new SpokenRequest(request, spoken.getValue());
      }
    }
    return request;
  }

  @Override
  public Locale getLocale() {
    return locale;
  }

  @Override
  public Enumeration<Locale> getLocales() {
    return Collections.enumeration(List.of(locale));
  }

  @Override
  public String getHeader(String name) {
    return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name)
        ? locale.toLanguageTag()
        : super.getHeader(name);
  }
}
