package org.qingshen.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.qingshen.access.Incidents;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of whatever went wrong outside the views: one sentence in both languages. */
@Controller
class ErrorPages implements ErrorController {

  private final Incidents incidents;
  private final Texts texts;

  ErrorPages(Incidents incidents, Texts texts) {
    this.incidents = incidents;
    this.texts = texts;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ModelAndView error(HttpServletRequest request) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpStatus.NOT_FOUND.value();
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
      return incident(failure);
    }
    return switch (status) {
      case 401, 403 -> page(status, "access.denied.title", Text.of("access.denied"));
      case 404, 405 -> page(status, "access.notFound.title", Text.of("access.notFound"));
      case 413 -> page(status, "access.tooLarge.title", Text.of("access.tooLarge"));
      default -> page(status, "access.badRequest.title", Text.of("access.badRequest"));
    };
  }

  ModelAndView incident(Throwable failure) {
    Text sentence = Text.of("access.incident", incidents.record(failure));
    return page(HttpStatus.INTERNAL_SERVER_ERROR.value(), "access.incident.title", sentence);
  }

  ModelAndView page(int status, String title, Text sentence) {
    var page = new ModelAndView("access/error");
    page.setStatus(
        HttpStatus.resolve(status) == null ? HttpStatus.BAD_REQUEST : HttpStatus.valueOf(status));
    page.addObject("title", texts.say(Text.of(title)));
    page.addObject("titleEn", texts.say(Text.of(title), Locale.ENGLISH));
    page.addObject("sentence", texts.say(sentence));
    page.addObject("sentenceEn", texts.say(sentence, Locale.ENGLISH));
    page.addObject("home", texts.say(Text.of("access.error.home")));
    return page;
  }
}
