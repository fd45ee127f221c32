package org.qingshen.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.qingshen.letters.Verifications;
import org.qingshen.letters.Verifications.Compared;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What the QR code of a letter leads to: for anybody, without login, plain HTML. */
@Controller
class VerifyController {

  private static final Duration CACHED = Duration.ofMinutes(1);
  private static final String PAGE = "letters/verify";

  private final Verifications verifications;
  private final VerifyLimits limits;
  private final Texts texts;
  private final Clock clock;

  VerifyController(Verifications verifications, VerifyLimits limits, Texts texts, Clock clock) {
    this.verifications = verifications;
    this.limits = limits;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/verify/{token}")
  String show(
      @PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(CACHED).cachePublic().getHeaderValue());
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return page(token, model, locale);
  }

  @PostMapping("/verify/{token}")
  String compare(
      @PathVariable String token,
      @RequestParam("file") MultipartFile file,
      Model model,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    Compared compared = file.isEmpty() ? null : compared(token, file);
    Text result =
        compared == null
            ? Text.of("letters.verify.compare.empty")
            : Text.of("letters.verify.compare." + compared);
    model.addAttribute("result", texts.say(result, locale));
    model.addAttribute("same", compared == Compared.SAME || compared == Compared.SCAN);
    return page(token, model, locale);
  }

  private Compared compared(String token, MultipartFile file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return verifications.compare(token, content).orElseThrow(VerifyController::nothing);
    }
  }

  private String page(String token, Model model, Locale locale) {
    Verifications.Shown shown = verifications.of(token).orElseThrow(VerifyController::nothing);
    model.addAttribute("letter", shown);
    model.addAttribute("kind", texts.say(shown.kind().title(), locale));
    model.addAttribute("issuedAt", OfficeTime.full(shown.issuedAt()));
    model.addAttribute("checkedAt", OfficeTime.full(clock.instant()));
    model.addAttribute("token", token);
    model.addAttribute("megabytes", limits.megabytes());
    return PAGE;
  }

  /** The same answer as for any address that leads nowhere. */
  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
